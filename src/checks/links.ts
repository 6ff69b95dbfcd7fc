import { chapterPath, homePath, sectionPath, sidePages, sidePath } from '../model/address.ts';
import { allChapters } from '../model/book.ts';
import type { Book } from '../model/book.ts';
import type { Locale } from '../model/locale.ts';
import { didYouMean, problem } from '../model/problem.ts';
import type { Rule } from './rule.ts';

/** Links in the prose lead to an address of this site in the same language, or to another site over https. */
export const links: Rule = (book) => {
  const known = { zh: addressesOf(book, 'zh'), en: addressesOf(book, 'en') };
  return allChapters(book).flatMap((chapter) =>
    chapter.sections.flatMap((section) => [
      ...section.paragraphs.flatMap((paragraph) =>
        paragraph.links
          .filter(({ id }) => !/^https:\/\/\S+$/.test(id) && !known[chapter.locale].has(id))
          .map(({ id, place }) => {
            const mend = `Link to an address such as ${chapterPath(chapter.locale, chapter.id)}.${didYouMean(id, known[chapter.locale])}`;
            return problem(place, `the link "${id}" points nowhere`, mend);
          }),
      ),
      ...section.since
        .filter(({ to }) => !book.outline.some((item) => item.sections.some(({ id }) => id === to)))
        .map(({ to, place }) => {
          const ids = book.outline.flatMap((item) => item.sections.map(({ id }) => id));
          return problem(
            place,
            `the note leads to section "${to}", which does not exist`,
            `Name a section of the outline.${didYouMean(to, ids)}`,
          );
        }),
    ]),
  );
};

/** Every address that prose in one language may link to, fragments included. */
function addressesOf(book: Book, locale: Locale): ReadonlySet<string> {
  return new Set([
    homePath(locale),
    ...sidePages.map((page) => sidePath(locale, page)),
    ...[...book.claims.keys()].map((id) => `${sidePath(locale, 'claims')}#${id}`),
    ...book.outline.flatMap(({ id, sections }) => [
      chapterPath(locale, id),
      ...sections.flatMap((section) => [
        sectionPath(locale, id, section.id),
        `${chapterPath(locale, id)}#${section.id}`,
        ...section.figures.map((figure) => `${chapterPath(locale, id)}#f-${figure}`),
      ]),
    ]),
  ]);
}
