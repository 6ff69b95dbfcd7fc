import {
  chapterPath,
  claimFragment,
  claimName,
  figureFragment,
  figureName,
  paragraphFragment,
  sectionFragment,
  sectionName,
  sectionPath,
} from './address.ts';
import type { Book } from './book.ts';
import { locales } from './locale.ts';
import type { Locale } from './locale.ts';
import { isLiving, permalinkKey, presentStanding } from './standing.ts';
import type { Standing } from './standing.ts';

/** An address of something: a page of its own, or a fragment of another's. */
export interface Promised {
  readonly path: string;
  /** With its `#`; empty for a page. */
  readonly fragment: string;
  /** The language of the page; both stand on a page that has none. */
  readonly locale: Locale | undefined;
  /** What the thing stood in when this was its address. */
  readonly home: string | undefined;
}

const page = (path: string, locale?: Locale, home?: string): Promised => ({
  path,
  fragment: '',
  locale,
  home,
});
const within = (path: string, fragment: string, locale?: Locale, home?: string): Promised => ({
  path,
  fragment,
  locale,
  home,
});

/** Every chapter that a section has stood in. */
const chaptersOf = (book: Book, section: string): readonly string[] =>
  book.standings.get(permalinkKey('section', section))?.homes ?? [];

/**
 * Every address that the site has given something, those of places that it has left included.
 * @param book the book
 * @param standing how it stands
 * @returns the page that is its own first, where it has one
 */
export function promisedAddresses(book: Book, { kind, id, homes }: Standing): readonly Promised[] {
  const each = (make: (locale: Locale, home: string) => readonly Promised[]): Promised[] =>
    homes.flatMap((home) => locales.flatMap((locale) => make(locale, home)));
  switch (kind) {
    case 'chapter':
      return locales.map((locale) => page(chapterPath(locale, id), locale));
    case 'section':
      return [
        page(sectionName(id)),
        ...each((locale, home) => [
          page(sectionPath(locale, home, id), locale, home),
          within(chapterPath(locale, home), sectionFragment(id), locale, home),
        ]),
      ];
    case 'claim':
      return [
        page(claimName(id)),
        ...each((locale, home) => [
          within(chapterPath(locale, home), claimFragment(id), locale, home),
        ]),
        ...locales.map((locale) => within(`/${locale}/claims/`, `#${id}`, locale)),
      ];
    case 'figure':
      return [
        page(figureName(id)),
        ...each((locale, home) => [
          within(chapterPath(locale, home), figureFragment(id), locale, home),
        ]),
      ];
    case 'term':
      return locales.map((locale) => within(`/${locale}/glossary/`, `#${id}`, locale));
    case 'paragraph':
      return homes.flatMap((section) => [
        within(sectionName(section), paragraphFragment(id), undefined, section),
        ...chaptersOf(book, section).flatMap((chapter) =>
          locales.flatMap((locale) => [
            within(sectionPath(locale, chapter, section), paragraphFragment(id), locale, section),
            within(chapterPath(locale, chapter), paragraphFragment(id), locale, section),
          ]),
        ),
      ]);
  }
}

/**
 * The addresses that something has today.
 * @param book the book
 * @param standing of something that lives
 */
export function presentAddresses(book: Book, standing: Standing): readonly Promised[] {
  const home = standing.homes.at(-1);
  if (standing.kind !== 'paragraph') {
    return promisedAddresses(book, { ...standing, homes: home === undefined ? [] : [home] });
  }
  const section = book.standings.get(permalinkKey('section', home ?? ''));
  const now = section && presentStanding(book.standings, 'section', section.id);
  const chapter = now?.homes.at(-1) ?? '';
  const paths = new Set([
    sectionName(now?.id ?? ''),
    ...locales.flatMap((locale) => [
      sectionPath(locale, chapter, now?.id ?? ''),
      chapterPath(locale, chapter),
    ]),
  ]);
  return promisedAddresses(book, { ...standing, homes: [now?.id ?? home ?? ''] }).filter(
    ({ path }) => paths.has(path),
  );
}

/**
 * Where an address that something once had leads today.
 * @param book the book
 * @param standing how the thing stands
 * @param promised one of its addresses
 * @returns path and fragment; undefined where it has been retired
 */
export function successorOf(
  book: Book,
  standing: Standing,
  promised: Promised,
): string | undefined {
  const present = presentStanding(book.standings, standing.kind, standing.id);
  if (present === undefined || !isLiving(present)) return undefined;
  const now = presentAddresses(book, present);
  const same = now.find(({ path }) => path === promised.path);
  const alike = now.find(
    ({ locale, fragment }) =>
      locale === promised.locale && (fragment === '') === (promised.fragment === ''),
  );
  const other = now.find(({ locale }) => locale === promised.locale) ?? now[0];
  const to = same ?? alike ?? other;
  return to === undefined ? undefined : to.path + to.fragment;
}
