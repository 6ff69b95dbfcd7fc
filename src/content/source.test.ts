import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSources } from './source.ts';

const entry = `- id: example
  title: A work
  language: en
  when: 2023-06-15
  url: https://example.org/work
  consulted: 2026-11-24
`;

test('a work without a named author has no authors, rather than none known', () => {
  assert.deepEqual(parseSources('sources.yaml', entry).value?.[0]?.authors, []);
});

test('a reader is sent to encrypted addresses only', () => {
  const { problems } = parseSources('sources.yaml', entry.replace('https:', 'http:'));
  assert.equal(problems[0]?.line, 5);
});

test('the day of consultation is a whole day', () => {
  const { problems } = parseSources('sources.yaml', entry.replace('2026-11-24', '2026-11'));
  assert.equal(problems[0]?.line, 6);
});

test('a note about a work is written in both languages', () => {
  const { problems } = parseSources('sources.yaml', `${entry}  note: { en: Read in part. }\n`);
  assert.match(problems[0]?.fault ?? '', /^example\.note\.zh: /);
});
