import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleBook } from '../testing/book-sample.ts';
import { searchContents } from './search-record.ts';

const { records, terms } = searchContents(sampleBook, (path) => path);
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

test('a section names the terms that it tells of, as often as it does', () => {
  const told = at('/zh/scoreboard/bing-inside-chatgpt/').terms;
  assert.ok(told.filter((id) => id === 'bing').length > 2);
  assert.ok(told.includes('nadella'));
  assert.ok(!at('/zh/warning/two-clocks/').terms.includes('amazon'));
});

test('a term goes by its heads in both languages and its aliases', () => {
  assert.deepEqual(terms.bing?.names.slice(0, 2), ['必应', 'Bing']);
  assert.ok(terms.bing.names.includes('biying'));
});

test('a later event stands apart from what the section itself tells', () => {
  const { notes, texts } = at('/zh/sales/einstein-gpt/');
  assert.match(notes.join(''), /亚马逊/);
  assert.doesNotMatch(texts.join(''), /亚马逊/);
});
