import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chaptersResponse, chaptersResponseSchema } from './api-chapters.ts';
import { sampleBook, sampleLocate } from '../testing/book-sample.ts';
import { paragraphIds } from '../content/permalinks/permalink.ts';
import { sectionState } from '../content/version.ts';

const response = chaptersResponse(sampleBook, sampleLocate);
const sections = response.chapters.flatMap((chapter) => chapter.sections);

test('the whole text is there, in the form that the schema promises', () => {
  assert.deepEqual(chaptersResponseSchema.parse(response), response);
  assert.equal(response.chapters.length, sampleBook.outline.length);
  const paragraphs = sections.flatMap((section) => section.paragraphs.map(({ id }) => id));
  assert.deepEqual(paragraphs.toSorted(), [...paragraphIds(sampleBook).keys()].toSorted());
});

test('a section comes with its permanent address, its version and its day', () => {
  const section = sections.find(({ id }) => id === 'fee-trigger');
  assert.equal(
    section?.addresses.en,
    'https://press.example/reports/alliance/en/licensing/fee-trigger/',
  );
  const { version, changed } = section;
  assert.deepEqual({ version, date: changed }, sectionState(sampleBook, 'fee-trigger'));
  assert.deepEqual(section.figures, ['licence']);
  assert.deepEqual(section.since[0]?.claims, ['licence-non-exclusive']);
});

test('a paragraph says the same in both languages and names its claims', () => {
  const [, second] = sections.find(({ id }) => id === 'fee-trigger')?.paragraphs ?? [];
  assert.deepEqual(second?.claims, ['any-ai-triggers-fee']);
  assert.match(second.text.en, /^The change reached beyond OpenAI\./);
  assert.match(second.text.zh, /OpenAI/);
});
