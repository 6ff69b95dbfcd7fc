import { getSection } from './book.ts';
import type { Book } from './book.ts';
import { changeName, changesOf } from './change.ts';
import type { Change } from './change.ts';
import type { Locale } from './locale.ts';
import { sectionNumber } from './outline.ts';
import { versionKey } from './versions/kept-version.ts';
import type { KeptVersion } from './versions/kept-version.ts';
import { paragraphIdOf } from './permalinks/permalink.ts';
import { permalinkKey } from './permalinks/permalink-state.ts';

/** A paragraph as it was, or as it is now. */
export interface ChangedParagraph {
  readonly id: string;
  /** Its number in the section, where it still stands there. */
  readonly number: number | undefined;
  readonly text: string;
}

/** A section in an entry of the history. */
export interface ChangedSection {
  readonly id: string;
  /** The version that it had after the change. */
  readonly version: string;
  /** What it said at that version; a draft is not kept yet. */
  readonly kept: KeptVersion | undefined;
  /** What it is today; undefined when it has left the site. */
  readonly present:
    { readonly number: string; readonly title: string; readonly chapter: string } | undefined;
  /** Whether no later entry is about it. */
  readonly isLatest: boolean;
  /** The paragraphs that the change took out, as they last stood. */
  readonly said: readonly ChangedParagraph[];
  /** The paragraphs that read as they do since that day, where no later entry has them or they took a place. */
  readonly says: readonly ChangedParagraph[];
  /** The entry about it before this one, by its name, with the version of that time. */
  readonly before: { readonly change: string; readonly version: string } | undefined;
}

/** An entry of the history with what a reader needs to follow it. */
export interface HistoryEntry {
  readonly name: string;
  readonly change: Change;
  readonly sections: readonly ChangedSection[];
}

/**
 * The history of the sections, the newest entry first, the sections of each in the order of the book.
 * @param book the book
 * @param locale the language of the titles
 */
export function historyOf(book: Book, locale: Locale): readonly HistoryEntry[] {
  const order = book.outline.flatMap(({ sections }) => sections.map(({ id }) => id));
  return book.changes.map((change) => ({
    name: changeName(book.changes, change),
    change,
    sections: Object.keys(change.versions)
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((id) => changedSection(book, locale, change, id)),
  }));
}

function changedSection(book: Book, locale: Locale, change: Change, id: string): ChangedSection {
  const all = changesOf(book.changes, id);
  const earlier = all[all.indexOf(change) + 1];
  // The register knows days only: of several entries of a day, its first took out what is gone.
  const isFirstOfDay = earlier?.date !== change.date;
  const isNew = change.kind === 'published';
  const said = isFirstOfDay && !isNew ? takenOut(book, locale, id, change.date) : [];
  const hasSays = !isNew && (all[0] === change || said.length > 0);
  return {
    id,
    said,
    says: hasSays ? writtenAnew(book, locale, id, change.date) : [],
    version: change.versions[id] ?? '',
    kept: book.versions.get(versionKey(id, change.versions[id] ?? '')),
    present: presentOf(book, locale, id),
    isLatest: all[0] === change,
    before: earlier && {
      change: changeName(book.changes, earlier),
      version: earlier.versions[id] ?? '',
    },
  };
}

function takenOut(book: Book, locale: Locale, section: string, day: string): ChangedParagraph[] {
  return [...book.permalinks.values()].flatMap(({ kind, id, homes, retired }) =>
    kind === 'paragraph' && homes.at(-1) === section && retired?.date === day
      ? [{ id, number: undefined, text: retired.text[locale] }]
      : [],
  );
}

function writtenAnew(book: Book, locale: Locale, section: string, day: string): ChangedParagraph[] {
  if (presentOf(book, locale, section) === undefined) return [];
  return getSection(book, locale, section).section.paragraphs.flatMap(({ text }, index) => {
    const number = index + 1;
    const id = paragraphIdOf(book, section, number) ?? '';
    const days = book.permalinks.get(permalinkKey('paragraph', id))?.textDays;
    return days?.[locale] === day ? [{ id, number, text }] : [];
  });
}

function presentOf(book: Book, locale: Locale, id: string): ChangedSection['present'] {
  const number = sectionNumber(book.outline, id);
  if (number === '') return undefined;
  const { chapter, section } = getSection(book, locale, id);
  return { number, title: section.title, chapter: chapter.id };
}
