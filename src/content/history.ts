import { getSection } from './book.ts';
import type { Book } from './book.ts';
import { changeName, changesOf } from './change.ts';
import type { Change } from './change.ts';
import type { Locale } from './locale.ts';
import { sectionNumber } from './outline.ts';

/** A section in an entry of the history. */
export interface ChangedSection {
  readonly id: string;
  /** The version that it had after the change. */
  readonly version: string;
  /** What it is today; undefined when it has left the site. */
  readonly present:
    { readonly number: string; readonly title: string; readonly chapter: string } | undefined;
  /** Whether no later entry is about it. */
  readonly isLatest: boolean;
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
  return {
    id,
    version: change.versions[id] ?? '',
    present: presentOf(book, locale, id),
    isLatest: all[0] === change,
    before: earlier && {
      change: changeName(book.changes, earlier),
      version: earlier.versions[id] ?? '',
    },
  };
}

function presentOf(book: Book, locale: Locale, id: string): ChangedSection['present'] {
  const number = sectionNumber(book.outline, id);
  if (number === '') return undefined;
  const { chapter, section } = getSection(book, locale, id);
  return { number, title: section.title, chapter: chapter.id };
}
