import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chaptersResponse, chaptersResponseSchema } from './api-chapters.ts';
import { sampleBook, sampleLocate } from '../testing/book-sample.ts';
import { changesOf } from '../content/change.ts';
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

test('a section lists every version that was published, the newest first, with its day, addresses and checksum', () => {
  for (const section of sections) {
    const changes = changesOf(sampleBook.changes, section.id);
    assert.deepEqual(
      section.versions.map(({ version, published }) => [version, published]),
      changes.map(({ versions, date }) => [versions[section.id], date]),
    );
    const [newest] = section.versions;
    assert.equal(newest?.version, section.version);
    assert.equal(
      newest.checksum,
      sampleBook.versions.get(`${section.id} ${section.version}`)?.checksum,
    );
    assert.equal(newest.name, `${section.name}v/${section.version}/`);
    assert.match(newest.addresses.zh, new RegExp(`/zh/[a-z-]+/${section.id}/v/[0-9a-f]{7}/$`));
  }
});

test('a paragraph says the same in both languages and names its claims', () => {
  const [, second] = sections.find(({ id }) => id === 'fee-trigger')?.paragraphs ?? [];
  assert.deepEqual(second?.claims, ['any-ai-triggers-fee']);
  assert.match(second.text.en, /^The change reached beyond OpenAI\./);
  assert.match(second.text.zh, /OpenAI/);
});
