import { getSection } from './book.ts';
import type { Book } from './book.ts';
import { changesOf } from './change.ts';
import { fingerprint } from './fingerprint.ts';
import { locales } from './locale.ts';

/**
 * The version of a section: seven digits that change with either text, its title, notes and figures included.
 * @param book the book
 * @param id a section's id
 * @throws {Error} when there is none
 */
export function sectionVersion(book: Book, id: string): string {
  const texts = locales.map((locale) => {
    const { section } = getSection(book, locale, id);
    return [
      section.title,
      ...section.paragraphs.map(({ text }) => text),
      ...section.since.map(({ text, to, claims }) => [text, to, ...claims].join(' ')),
      ...section.figures.map((figure) => figure.id),
    ].join('\n');
  });
  return fingerprint(texts.join('\n\n'), 7);
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
