import { getSection } from './book.ts';
import type { Book } from './book.ts';
import { changesOf } from './change.ts';
import { versionOf } from './versions/versioned-text.ts';

/**
 * The version of a section of the book.
 * @param book the book
 * @param id a section's id
 * @throws {Error} when there is none
 */
export function sectionVersion(book: Book, id: string): string {
  return versionOf({
    zh: getSection(book, 'zh', id).section,
    en: getSection(book, 'en', id).section,
  });
}

/** The present state of a section's two texts. */
export interface SectionState {
  readonly version: string;
  /** The day of the change that brought it. */
  readonly date: string;
}

/**
 * The version of a section, and since when it has it.
 * @param book a checked book, whose history tells of every section
 * @param id a section's id
 * @throws {Error} when there is no such section, or its history is empty
 */
export function sectionState(book: Book, id: string): SectionState {
  const [last] = changesOf(book.changes, id);
  if (last === undefined) throw new Error(`The history says nothing of section "${id}".`);
  return { version: sectionVersion(book, id), date: last.date };
}
