import {
  cardPath,
  chapterPath,
  claimName,
  figureName,
  homeCardPath,
  homePath,
  rootCardPath,
  rootPath,
  sectionName,
} from '../content/address.ts';
import { getChapter, getFigure, getSection } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import type { Claim, Ink } from '../content/claim.ts';
import { locales } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { chapterNumber, figureNumber, sectionNumber } from '../content/outline.ts';

/** Size of a share card in pixels, as Open Graph asks for it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where the picture lies, and the address that it prints. */
interface Placed {
  readonly path: string;
  readonly address: string;
}

/** The chapter that something is told in. */
interface Told {
  readonly chapter: { readonly number: number; readonly title: string };
}

interface Titled extends Placed {
  readonly locale: Locale;
  readonly number: string;
  readonly title: string;
  readonly ink: Ink;
}

/** Something that can be shared by a link, with what the book knows of it. */
export type CardSubject =
  | (Placed & { readonly kind: 'root' })
  | (Placed & { readonly kind: 'home'; readonly locale: Locale })
  | (Titled & { readonly kind: 'chapter'; readonly total: number; readonly teaser: string })
  | (Titled & Told & { readonly kind: 'section' })
  | (Titled & Told & { readonly kind: 'figure' })
  | (Placed & { readonly kind: 'claim'; readonly locale: Locale; readonly claim: Claim });

/**
 * The share cards of the whole site: the root, then for each language its home page, chapters,
 * sections, figures and claims.
 * @param book a checked book
 * @throws {Error} when a language lacks a chapter, section or figure of the outline
 */
export function cardsOf(book: Book): readonly CardSubject[] {
  return [
    { kind: 'root', path: rootCardPath, address: rootPath },
    ...locales.flatMap((locale) => [
      { kind: 'home' as const, locale, path: homeCardPath(locale), address: homePath(locale) },
      ...book.outline.map((entry) => chapterCard(book, locale, entry.id, entry.ink)),
      ...book.outline.flatMap(({ sections }) =>
        sections.map(({ id, ink }) => sectionCard(book, locale, id, ink)),
      ),
      // A figure is printed in the ink of the section that draws it.
      ...book.outline.flatMap(({ sections }) =>
        sections.flatMap(({ id, ink, figures }) =>
          figures.map((figure) => figureCard(book, locale, figure, id, ink)),
        ),
      ),
      ...[...book.claims.values()].map((claim) => claimCard(locale, claim)),
    ]),
  ];
}

function chapterCard(book: Book, locale: Locale, id: string, ink: Ink): CardSubject {
  const { title, teaser } = getChapter(book, locale, id).frontmatter;
  return {
    kind: 'chapter',
    locale,
    path: cardPath(locale, 'chapter', id),
    address: chapterPath(locale, id),
    number: String(chapterNumber(book.outline, id)),
    total: book.outline.length,
    title,
    teaser,
    ink,
  };
}

function sectionCard(book: Book, locale: Locale, id: string, ink: Ink): CardSubject {
  return {
    kind: 'section',
    locale,
    path: cardPath(locale, 'section', id),
    address: sectionName(id),
    number: sectionNumber(book.outline, id),
    title: getSection(book, locale, id).section.title,
    ink,
    chapter: chapterOf(book, locale, id),
  };
}

function figureCard(
  book: Book,
  locale: Locale,
  id: string,
  section: string,
  ink: Ink,
): CardSubject {
  return {
    kind: 'figure',
    locale,
    path: cardPath(locale, 'figure', id),
    address: figureName(id),
    number: figureNumber(book.outline, id),
    title: getFigure(book, id).title[locale],
    ink,
    chapter: chapterOf(book, locale, section),
  };
}

function claimCard(locale: Locale, claim: Claim): CardSubject {
  const path = cardPath(locale, 'claim', claim.id);
  return { kind: 'claim', locale, path, address: claimName(claim.id), claim };
}

/** The chapter of a section, as a card names it. */
function chapterOf(book: Book, locale: Locale, section: string): Told['chapter'] {
  const { id, frontmatter } = getSection(book, locale, section).chapter;
  return { number: chapterNumber(book.outline, id), title: frontmatter.title };
}
