import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleBook } from '../testing/book-sample.ts';
import { getChapter } from './book.ts';
import type { Book } from './book.ts';
import { paragraphIdOf } from './permalinks/permalink.ts';
import { sectionBehind } from './version-parity.ts';
import { permalinkKey } from './permalinks/permalink-state.ts';

/** The book after English was revised on a day and Chinese was not; every paragraph changed in both on one day. */
function englishAhead(): Book {
  const day = '2026-11-25';
  const permalinks = new Map(
    [...sampleBook.permalinks].map(([key, state]) => [
      key,
      { ...state, textDays: state.textDays && { zh: day, en: day } },
    ]),
  );
  const chapter = getChapter(sampleBook, 'en', 'licensing');
  const frontmatter = { ...chapter.frontmatter, revised: '2030-01-02' };
  const en = new Map([...sampleBook.chapters.en, ['licensing', { ...chapter, frontmatter }]]);
  return { ...sampleBook, permalinks, chapters: { ...sampleBook.chapters, en } };
}

/** The same with the day on which each text of a paragraph changed. */
function withDays(book: Book, number: number, days: { zh: string; en: string }): Book {
  const key = permalinkKey('paragraph', paragraphIdOf(book, 'fee-trigger', number) ?? '');
  const permalink = book.permalinks.get(key);
  assert.ok(permalink, `¶${String(number)} is registered`);
  const permalinks = new Map([...book.permalinks, [key, { ...permalink, textDays: days }]]);
  return { ...book, permalinks };
}

const behind = { zh: '2026-11-25', en: '2030-01-02' };

test('as the content stands both languages of every section say the same', () => {
  for (const { sections } of sampleBook.outline) {
    for (const { id } of sections) assert.equal(sectionBehind(sampleBook, id), undefined, id);
  }
});

test('a paragraph that English alone has changed is behind in Chinese, by its number, since that day', () => {
  assert.deepEqual(sectionBehind(withDays(englishAhead(), 2, behind), 'fee-trigger'), {
    locale: 'zh',
    since: '2030-01-02',
    paragraphs: [{ number: 2, since: '2030-01-02' }],
  });
});

test('a section whose paragraphs have not changed is not behind for another’s sake', () => {
  assert.equal(sectionBehind(withDays(englishAhead(), 2, behind), 'duckassist'), undefined);
});

test('where no paragraph changed, every section of the chapter owes what is outside them', () => {
  assert.deepEqual(sectionBehind(englishAhead(), 'duckassist'), {
    locale: 'zh',
    since: '2030-01-02',
    paragraphs: [],
  });
});

test('a change of one language alone leaves nobody behind where the writers say that both are revised', () => {
  assert.equal(sectionBehind(withDays(sampleBook, 2, behind), 'fee-trigger'), undefined);
});
