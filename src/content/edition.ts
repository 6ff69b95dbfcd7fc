import { allChapters } from './book.ts';
import type { Book } from './book.ts';

/** The number of the edition. */
export const edition = '1.0';

/** What the text may be used under, by its address. */
export const textLicence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * The day of the edition: it is as new as its newest text.
 * @param book the book
 */
export function editionDay(book: Book): string {
  return allChapters(book)
    .map(({ frontmatter }) => frontmatter.revised)
    .reduce((newest, day) => (day > newest ? day : newest));
}
