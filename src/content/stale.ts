import { chapterPairs } from './book.ts';
import type { Book } from './book.ts';
import { otherLocale } from './locale.ts';
import type { Locale } from './locale.ts';

/** A chapter whose one language was revised and whose other was not yet. */
export interface StaleChapter {
  readonly chapter: string;
  /** The language that is behind. */
  readonly locale: Locale;
  /** The day on which the other language was revised: `2026-11-25`. */
  readonly since: string;
}

/**
 * The chapters in which one language is behind the other, in the order of the outline.
 * @param book the book
 */
export function staleChapters(book: Book): readonly StaleChapter[] {
  return chapterPairs(book).flatMap(({ zh, en }) => {
    const [a, b] = [zh.frontmatter.revised, en.frontmatter.revised];
    // A day that cannot be read has had its fault told.
    if (a === b || a === '' || b === '') return [];
    const ahead = a > b ? zh : en;
    const locale = otherLocale(ahead.locale);
    return [{ chapter: ahead.id, locale, since: ahead.frontmatter.revised }];
  });
}
