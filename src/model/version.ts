import { getSection } from './book.ts';
import type { Book } from './book.ts';
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
