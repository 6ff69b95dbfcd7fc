import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleBook } from '../testing/book-sample.ts';
import { searchRecords } from './search-record.ts';

const records = searchRecords(sampleBook);
const at = (path: string) => {
  const found = records.find((record) => record.path === path);
  assert.ok(found, path);
  return found;
};

test('every section, claim and term can be found in both languages, each at an address of its own', () => {
  const sections = sampleBook.outline.flatMap((chapter) => chapter.sections);
  const things = sections.length + sampleBook.claims.size + sampleBook.glossary.size;
  assert.equal(records.length, 2 * things);
  assert.equal(new Set(records.map(({ path }) => path)).size, records.length);
});

test('a result leads to the section’s own page, a claim where it is told, a term in the glossary', () => {
  assert.equal(at('/zh/licensing/fee-trigger/').kind, 'section');
  assert.equal(at('/en/licensing/fee-trigger/#c-rules-changed').kind, 'claim');
  assert.equal(at('/zh/glossary/#bing').kind, 'term');
});

test('a section is found by the other script’s name of what it tells of, as often as it does', () => {
  const { names } = at('/zh/scoreboard/bing-inside-chatgpt/');
  assert.ok(names.filter((name) => name === 'Bing').length > 2);
  assert.ok(names.includes('Satya Nadella'));
  assert.ok(at('/en/scoreboard/bing-inside-chatgpt/').names.includes('纳德拉'));
  assert.ok(!at('/zh/warning/two-clocks/').names.includes('Amazon'));
});

test('a later event stands apart from what the section itself tells', () => {
  const { notes, texts } = at('/zh/sales/einstein-gpt/');
  assert.match(notes.join(''), /亚马逊/);
  assert.doesNotMatch(texts.join(''), /亚马逊/);
});
