import {
  chapterPath,
  claimName,
  figureName,
  paragraphFragment,
  sectionName,
  sectionPath,
} from '../content/address.ts';
import { getChapter, getClaim, getFigure, getSection, tellingsOf } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import type { CitationRecord } from './citation.ts';
import { shortStatement } from './title.ts';
import { fingerprint } from '../content/fingerprint.ts';
import type { Locale } from '../content/locale.ts';
import { chapterNumber, figureNumber, sectionNumber } from '../content/outline.ts';
import { paragraphIdOf } from '../content/permalinks/permalink.ts';
import { sectionVersion } from '../content/version.ts';
import { dictionary } from '../dictionary/index.ts';
import { fullAddress } from '../site.ts';

/** What every record of the site has in common. */
const siteOf = (locale: Locale) => ({
  locale,
  author: dictionary[locale].editors,
  siteTitle: dictionary[locale].siteTitle,
});

/**
 * The facts of a citation of a chapter.
 * @throws {Error} when there is no such chapter
 */
export function chapterRecord(book: Book, locale: Locale, id: string): CitationRecord {
  const { frontmatter, sections } = getChapter(book, locale, id);
  return {
    ...siteOf(locale),
    kind: 'chapter',
    id,
    title: frontmatter.title,
    number: String(chapterNumber(book.outline, id)),
    revised: frontmatter.revised,
    version: fingerprint(sections.map((section) => sectionVersion(book, section.id)).join(), 7),
    address: fullAddress(chapterPath(locale, id)),
  };
}

/**
 * The facts of a citation of a section.
 * @param isNeutral by the name that both languages share, instead of the address in one
 * @throws {Error} when there is no such section
 */
export function sectionRecord(
  book: Book,
  locale: Locale,
  id: string,
  isNeutral = false,
): CitationRecord {
  const { chapter, section } = getSection(book, locale, id);
  return {
    ...siteOf(locale),
    kind: 'section',
    id,
    title: section.title,
    chapterTitle: chapter.frontmatter.title,
    chapterNumber: chapterNumber(book.outline, chapter.id),
    number: sectionNumber(book.outline, id),
    revised: chapter.frontmatter.revised,
    version: sectionVersion(book, id),
    address: fullAddress(isNeutral ? sectionName(id) : sectionPath(locale, chapter.id, id)),
  };
}

/** A section’s record in each language. */
export const sectionRecords = (
  book: Book,
  id: string,
  isNeutral = false,
): Readonly<Record<Locale, CitationRecord>> => ({
  zh: sectionRecord(book, 'zh', id, isNeutral),
  en: sectionRecord(book, 'en', id, isNeutral),
});

/**
 * The facts of a citation of one paragraph of a section: the section’s, with the place.
 * @param section a record of the section
 * @param number of the paragraph, from 1
 */
export function paragraphRecord(
  book: Book,
  section: CitationRecord,
  number: number,
): CitationRecord {
  const id = paragraphIdOf(book, section.id, number) ?? section.id;
  return {
    ...section,
    kind: 'paragraph',
    id,
    paragraph: number,
    address: section.address + paragraphFragment(id),
  };
}

/**
 * The facts of a citation of a claim, under the name that both languages share.
 * @throws {Error} when there is no such claim
 */
export function claimRecord(book: Book, locale: Locale, id: string): CitationRecord {
  const claim = getClaim(book, id);
  const chapter = getChapter(book, locale, claim.chapter);
  const [told] = tellingsOf(book, locale, claim);
  return {
    ...siteOf(locale),
    kind: 'claim',
    id,
    title: shortStatement(claim[locale], locale),
    chapterTitle: chapter.frontmatter.title,
    chapterNumber: chapterNumber(book.outline, claim.chapter),
    number: told && sectionNumber(book.outline, told.section.id),
    revised: chapter.frontmatter.revised,
    version: fingerprint(claim.zh + claim.en, 7),
    address: fullAddress(claimName(id)),
  };
}

/** The chapter that draws a figure. */
export function chapterOfFigure(book: Book, id: string): string {
  const entry = book.outline.find(({ sections }) =>
    sections.some(({ figures }) => figures.includes(id)),
  );
  if (entry === undefined) throw new Error(`No section draws the figure ${id}.`);
  return entry.id;
}

/**
 * The facts of a citation of a figure, under the name that both languages share.
 * @throws {Error} when there is no such figure
 */
export function figureRecord(book: Book, locale: Locale, id: string): CitationRecord {
  const figure = getFigure(book, id);
  const chapter = getChapter(book, locale, chapterOfFigure(book, id));
  return {
    ...siteOf(locale),
    kind: 'figure',
    id,
    title: figure.title[locale],
    chapterTitle: chapter.frontmatter.title,
    chapterNumber: chapterNumber(book.outline, chapter.id),
    number: figureNumber(book.outline, id),
    revised: chapter.frontmatter.revised,
    version: fingerprint(JSON.stringify(figure), 7),
    address: fullAddress(figureName(id)),
  };
}
