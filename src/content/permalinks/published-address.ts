import {
  chapterPath,
  claimFragment,
  claimName,
  editionPath,
  figureFragment,
  figureName,
  paragraphFragment,
  sectionFragment,
  sectionName,
  sectionPath,
} from '../address.ts';
import type { Book } from '../book.ts';
import { locales } from '../locale.ts';
import type { Locale } from '../locale.ts';
import { isLiving, permalinkKey, presentPermalink } from './permalink-state.ts';
import type { PermalinkState } from './permalink-state.ts';

/** An address of something: a page of its own, or a fragment of another's. */
export interface PublishedAddress {
  readonly path: string;
  /** With its `#`; empty for a page. */
  readonly fragment: string;
  /** The language of the page; both stand on a page that has none. */
  readonly locale: Locale | undefined;
  /** What the thing stood in when this was its address. */
  readonly home: string | undefined;
}

const page = (path: string, locale?: Locale, home?: string): PublishedAddress => ({
  path,
  fragment: '',
  locale,
  home,
});
const within = (
  path: string,
  fragment: string,
  locale?: Locale,
  home?: string,
): PublishedAddress => ({
  path,
  fragment,
  locale,
  home,
});

/** Every chapter that a section has stood in. */
const chaptersOf = (book: Book, section: string): readonly string[] =>
  book.permalinks.get(permalinkKey('section', section))?.homes ?? [];

/**
 * Every address that the site has given something, those of places that it has left included.
 * @param book the book
 * @param permalink how it stands
 * @returns the page that is its own first, where it has one
 */
export function publishedAddresses(
  book: Book,
  { kind, id, homes }: PermalinkState,
): readonly PublishedAddress[] {
  const each = (
    make: (locale: Locale, home: string) => readonly PublishedAddress[],
  ): PublishedAddress[] => homes.flatMap((home) => locales.flatMap((locale) => make(locale, home)));
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
    case 'name':
      return locales.map((locale) => within(`/${locale}/who/`, `#${id}`, locale));
    case 'edition':
      return [page(editionPath(id))];
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
 * @param permalink of something that lives
 */
export function presentAddresses(
  book: Book,
  permalink: PermalinkState,
): readonly PublishedAddress[] {
  const home = permalink.homes.at(-1);
  if (permalink.kind !== 'paragraph') {
    return publishedAddresses(book, { ...permalink, homes: home === undefined ? [] : [home] });
  }
  const section = book.permalinks.get(permalinkKey('section', home ?? ''));
  const now = section && presentPermalink(book.permalinks, 'section', section.id);
  const chapter = now?.homes.at(-1) ?? '';
  const paths = new Set([
    sectionName(now?.id ?? ''),
    ...locales.flatMap((locale) => [
      sectionPath(locale, chapter, now?.id ?? ''),
      chapterPath(locale, chapter),
    ]),
  ]);
  return publishedAddresses(book, { ...permalink, homes: [now?.id ?? home ?? ''] }).filter(
    ({ path }) => paths.has(path),
  );
}

/**
 * Where an address that something once had leads today.
 * @param book the book
 * @param permalink how the thing stands
 * @param address one of its addresses
 * @returns path and fragment; undefined where it has been retired
 */
export function successorOf(
  book: Book,
  permalink: PermalinkState,
  address: PublishedAddress,
): string | undefined {
  const present = presentPermalink(book.permalinks, permalink.kind, permalink.id);
  if (present === undefined || !isLiving(present)) return undefined;
  const now = presentAddresses(book, present);
  const same = now.find(({ path }) => path === address.path);
  const alike = now.find(
    ({ locale, fragment }) =>
      locale === address.locale && (fragment === '') === (address.fragment === ''),
  );
  const other = now.find(({ locale }) => locale === address.locale) ?? now[0];
  const to = same ?? alike ?? other;
  return to === undefined ? undefined : to.path + to.fragment;
}
