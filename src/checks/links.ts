import {
  apiPaths,
  basisFragment,
  chapterPath,
  claimFragment,
  feedPath,
  figureFragment,
  homePath,
  ledgerFragment,
  linksPath,
  markdownPath,
  sectionFragment,
  sectionPath,
  sidePages,
  sidePath,
} from '../content/address.ts';
import { allChapters } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import { bases } from '../content/claim.ts';
import { locales } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { didYouMean, problem } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import type { Rule } from './rule.ts';

/** Links in the prose lead to an address of this site in the same language, or to another site over https. */
export const links: Rule = (book) => {
  if (book.outline.length === 0) return [];
  const texts = [
    ...allChapters(book),
    ...locales.flatMap((locale) => [...book.pages[locale].values()]),
  ];
  const known = { zh: addressesOf(book, 'zh'), en: addressesOf(book, 'en') };
  return [
    ...texts.flatMap(({ locale, sections }) =>
      sections.flatMap(({ paragraphs, since }) =>
        [...paragraphs, ...since].flatMap((text) =>
          text.links
            .filter(({ id }) => !/^https:\/\/\S+$/.test(id) && !known[locale].has(id))
            .map(({ id, place }) => {
              const mend = `Link to an address such as ${sidePath(locale, 'claims')}.${didYouMean(id, known[locale])}`;
              return problem(place, `the link "${id}" points nowhere`, mend);
            }),
        ),
      ),
    ),
    ...notes(book),
  ];
};

/** A note leads to a section that exists. */
function notes(book: Book): Problem[] {
  const ids = book.outline.flatMap(({ sections }) => sections.map(({ id }) => id));
  return allChapters(book).flatMap(({ sections }) =>
    sections.flatMap(({ since }) =>
      since
        .filter(({ to }) => !ids.includes(to))
        .map(({ to, place }) => {
          const fault = `the note leads to section "${to}", which does not exist`;
          return problem(place, fault, `Name a section of the outline.${didYouMean(to, ids)}`);
        }),
    ),
  );
}

/** Every address that prose in one language may link to, fragments included. */
function addressesOf(book: Book, locale: Locale): ReadonlySet<string> {
  const about = sidePath(locale, 'about');
  const parts = book.pages[locale].get('about')?.sections ?? [];
  return new Set([
    homePath(locale),
    feedPath(locale),
    linksPath,
    ...Object.values(apiPaths),
    ...sidePages.map((page) => sidePath(locale, page)),
    ...[...book.claims.keys()].map((id) => `${sidePath(locale, 'claims')}${ledgerFragment(id)}`),
    ...parts.map(({ id }) => `${about}${sectionFragment(id)}`),
    ...bases.map((basis) => `${about}${basisFragment(basis)}`),
    ...book.outline.flatMap(({ id, sections }) => {
      const chapter = chapterPath(locale, id);
      const paragraphs = book.chapters[locale].get(id)?.sections.flatMap((item) => item.paragraphs);
      const told = (paragraphs ?? []).flatMap(({ tellings }) => tellings);
      return [
        chapter,
        markdownPath(locale, id),
        ...told.map(({ claim }) => `${chapter}${claimFragment(claim)}`),
        ...sections.flatMap((section) => [
          sectionPath(locale, id, section.id),
          `${chapter}${sectionFragment(section.id)}`,
          ...section.figures.map((figure) => `${chapter}${figureFragment(figure)}`),
        ]),
      ];
    }),
  ]);
}
