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
  assert.deepEqual(of('2027-03-01-2')?.before, { change: '2027-03-01-1', version: '2222222' });
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

test('an entry quotes the paragraphs that it took out, and gives those that it wrote as they stand', () => {
  const [id = '', state] =
    [...sampleFirstEdition.permalinks].find(
      ([key, { homes }]) => key.startsWith('paragraph ') && homes.at(-1) === 'two-teams',
    ) ?? [];
  assert.ok(state);
  const gone = {
    ...({ state: 'retired', date: '2027-03-01', kind: 'paragraph', id: 'two-teams.zz9' } as const),
    ...{ nearest: 'section two-teams', reason: { zh: '因', en: 'Why.' } },
    text: { zh: '旧', en: 'Old.' },
  };
  const registered = new Map([
    ...sampleFirstEdition.permalinks,
    [id, { ...state, retired: undefined, textDays: { zh: '2026-11-25', en: '2027-03-01' } }],
    ['paragraph two-teams.zz9', { ...state, id: 'two-teams.zz9', retired: gone }],
  ]);
  const of = (name: string, locale: 'zh' | 'en') =>
    historyOf({ ...book, permalinks: registered }, locale)
      .find((entry) => entry.name === name)
      ?.sections.find((section) => section.id === 'two-teams');
  // The day's first entry took it out; a later one of the same day did not.
  assert.deepEqual(of('2027-03-01-1', 'en')?.said, [
    { id: 'two-teams.zz9', number: undefined, text: 'Old.' },
  ]);
  assert.deepEqual(of('2027-03-01-2', 'en')?.said, []);
  assert.deepEqual(of('2026-11-25-1', 'en')?.says, []);
  const [now, ...more] = of('2027-03-01-2', 'en')?.says ?? [];
  assert.equal(more.length, 0);
  assert.equal(
    now?.text,
    getSection(book, 'en', 'two-teams').section.paragraphs[(now?.number ?? 0) - 1]?.text,
  );
  assert.deepEqual(of('2027-03-01-2', 'zh')?.says, []);
});
