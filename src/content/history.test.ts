import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleFirstEdition } from '../testing/book-sample.ts';
import { getSection } from './book.ts';
import { changeName } from './change.ts';
import type { Change } from './change.ts';
import { historyOf } from './history.ts';
import { sectionState } from './version.ts';

const words = { what: 'What.', why: 'Why.' };
const change = (date: string, versions: Record<string, string>): Change => ({
  date,
  kind: 'corrected',
  versions,
  zh: words,
  en: words,
});

const second = change('2027-03-01', { 'two-teams': '2222222' });
const third = change('2027-03-01', { 'two-teams': '3333333', 'old-section': '4444444' });
const book = { ...sampleFirstEdition, changes: [third, second, ...sampleFirstEdition.changes] };

test('an entry keeps its name when newer ones are put above it', () => {
  const names = book.changes.map((item) => changeName(book.changes, item));
  assert.deepEqual(names.slice(0, 2), ['2027-03-01-2', '2027-03-01-1']);
  const before = sampleFirstEdition.changes.map((item) =>
    changeName(sampleFirstEdition.changes, item),
  );
  assert.deepEqual(names.slice(2), before);
});

test('from the newest entry of a section a reader goes back entry by entry', () => {
  const of = (name: string) =>
    historyOf(book, 'en')
      .find((entry) => entry.name === name)
      ?.sections.find(({ id }) => id === 'two-teams');
  assert.equal(of('2027-03-01-2')?.isLatest, true);
  assert.deepEqual(of('2027-03-01-2')?.before, {
    change: '2027-03-01-1',
    version: '2222222',
    kept: undefined,
  });
  assert.equal(of('2027-03-01-1')?.isLatest, false);
  assert.equal(of('2027-03-01-1')?.before?.change, '2026-11-25-1');
  assert.equal(of('2026-11-25-1')?.before, undefined);
});

test('an entry names its sections as they stand today, and by its id one that is gone', () => {
  const [entry] = historyOf(book, 'en');
  const [gone, present] = entry?.sections ?? [];
  assert.deepEqual([gone?.id, gone?.present], ['old-section', undefined]);
  assert.deepEqual(present?.present, {
    number: '4.1',
    title: getSection(book, 'en', 'two-teams').section.title,
    chapter: 'sales',
  });
});

test('the first entry lists its sections in the order of the book', () => {
  const numbers = historyOf(sampleFirstEdition, 'zh')
    .at(-1)
    ?.sections.map(({ present }) => present?.number);
  assert.deepEqual(numbers?.slice(0, 2), ['1.1', '1.2']);
  assert.equal(numbers.length, 45);
});

test('a section has its version since the last change of it', () => {
  assert.equal(sectionState(book, 'two-teams').date, '2027-03-01');
  assert.equal(sectionState(book, 'fee-trigger').date, '2026-11-25');
  assert.throws(() => sectionState({ ...book, changes: [] }, 'two-teams'), /says nothing/);
});

test('an entry quotes what its version said otherwise than the one before, in the words of each', () => {
  const [, kept] =
    [...sampleFirstEdition.versions].find(([key]) => key.startsWith('two-teams ')) ?? [];
  assert.ok(kept);
  const [first, ...others] = kept.en.paragraphs;
  assert.ok(first);
  const versions = new Map([
    ['two-teams 2222222', kept],
    [
      'two-teams 3333333',
      { ...kept, en: { ...kept.en, paragraphs: [{ ...first, text: 'New.' }, ...others] } },
    ],
  ]);
  const of = (name: string, locale: 'zh' | 'en') =>
    historyOf({ ...book, versions }, locale)
      .find((entry) => entry.name === name)
      ?.sections.find((section) => section.id === 'two-teams');
  const newest = of('2027-03-01-2', 'en');
  assert.deepEqual(newest?.said, [{ id: first.id, number: 1, text: first.text }]);
  assert.deepEqual(newest.says, [{ id: first.id, number: 1, text: 'New.' }]);
  assert.equal(newest.before?.kept, kept);
  assert.deepEqual(of('2027-03-01-2', 'zh')?.says, []);
  // Of what was there before the first that is kept, nobody knows the words.
  assert.deepEqual(of('2027-03-01-1', 'en')?.said, []);
  assert.deepEqual(of('2026-11-25-1', 'en')?.says, []);
});
