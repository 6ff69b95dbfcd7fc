import type { Book } from '../content/book.ts';
import { languageTag } from '../content/locale.ts';
import { formatProblem, problem } from '../content/problem.ts';
import { staleChapters } from '../content/stale.ts';

/**
 * What a writer should know and no build has to stop for: chapters in which one language is behind.
 * @param book the book
 * @returns one line each, in the form of a problem
 */
export function noticesOf(book: Book): readonly string[] {
  return staleChapters(book).map(({ chapter, locale, since }) => {
    const text = book.chapters[locale].get(chapter);
    const place = text?.placeOf(['revised']) ?? {
      path: `content/${locale}/${chapter}.mdx`,
      line: 1,
    };
    const fault = `notice: ${languageTag[locale]} is behind; its twin was revised on ${since}`;
    return formatProblem(problem(place, fault, 'Bring it up to date, then set "revised".'));
  });
}
