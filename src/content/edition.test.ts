import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allChapters } from './book.ts';
import { sampleBook } from '../testing/book-sample.ts';
import { editionDay } from './edition.ts';

test('an edition is as new as its newest text', () => {
  const revised = allChapters(sampleBook).map(({ frontmatter }) => frontmatter.revised);
  assert.equal(editionDay(sampleBook), revised.toSorted().at(-1));
  const [chapter] = sampleBook.chapters.en.values();
  assert.ok(chapter);
  const newer = {
    ...chapter,
    frontmatter: { ...chapter.frontmatter, revised: '2031-02-03' },
  };
  const book = {
    ...sampleBook,
    chapters: { ...sampleBook.chapters, en: new Map([[chapter.id, newer]]) },
  };
  assert.equal(editionDay(book), '2031-02-03');
});
