import {
  chapterPath,
  claimName,
  figureName,
  paragraphFragment,
  sectionName,
  sectionPath,
  versionName,
} from '../content/address.ts';
import { getChapter, getClaim, getFigure, getSection, tellingsOf } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import type { CitationRecord } from './citation.ts';
import { shortStatement } from './title.ts';
import { fingerprint } from '../content/fingerprint.ts';
import { locales } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { chapterNumber, figureNumber, sectionNumber } from '../content/outline.ts';
import { paragraphIdOf } from '../content/permalinks/permalink.ts';
import { sectionState, sectionVersion } from '../content/version.ts';
import { versionKey } from '../content/versions/kept-version.ts';
import type { KeptVersion } from '../content/versions/kept-version.ts';
import { keptVersionPath, standingOf } from '../content/versions/version-history.ts';
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
  const { version, date } = sectionState(book, id);
  return {
    ...siteOf(locale),
    kind: 'section',
    id,
    title: section.title,
    chapterTitle: chapter.frontmatter.title,
    chapterNumber: chapterNumber(book.outline, chapter.id),
    number: sectionNumber(book.outline, id),
    revised: date,
    version,
    address: fullAddress(isNeutral ? sectionName(id) : sectionPath(locale, chapter.id, id)),
  };
}

/**
 * The facts of a citation of a section as it reads today, at the address of its version.
 * @param isNeutral by the name that both languages share
 * @returns nothing for a draft, of which no version is kept
 * @throws {Error} when there is no such section
 */
export function presentVersionRecord(
  book: Book,
  locale: Locale,
  id: string,
  isNeutral = false,
): CitationRecord | undefined {
  const record = sectionRecord(book, locale, id, isNeutral);
  const kept = book.versions.get(versionKey(id, record.version ?? ''));
  return kept && { ...record, ...versionFacts(locale, kept, isNeutral) };
}

/**
 * The facts of a citation of a kept version: under the title, the chapter and the number that it had.
 * @param isNeutral by the name that both languages share
 * @throws {Error} when the history does not name it
 */
export function versionRecord(
  book: Book,
  locale: Locale,
  kept: KeptVersion,
  isNeutral = false,
): CitationRecord {
  const { section: id, number } = kept;
  const { title, chapter } = kept[locale];
  return {
    ...siteOf(locale),
    kind: 'section',
    id,
    title,
    chapterTitle: chapter,
    chapterNumber: Number.parseInt(number, 10),
    number,
    revised: standingOf(book, kept).change.date,
    ...versionFacts(locale, kept, isNeutral),
  };
}

const versionFacts = (locale: Locale, kept: KeptVersion, isNeutral: boolean) => ({
  version: kept.version,
  address: fullAddress(
    isNeutral ? versionName(kept.section, kept.version) : keptVersionPath(locale, kept),
  ),
  isFixed: true,
});

/** A version’s record in each language. */
export const versionRecords = (
  book: Book,
  kept: KeptVersion,
  isNeutral = false,
): Readonly<Record<Locale, CitationRecord>> => ({
  zh: versionRecord(book, 'zh', kept, isNeutral),
  en: versionRecord(book, 'en', kept, isNeutral),
});

/** A section’s record in each language. */
export const sectionRecords = (
  book: Book,
  id: string,
  isNeutral = false,
): Readonly<Record<Locale, CitationRecord>> => ({
  zh: sectionRecord(book, 'zh', id, isNeutral),
  en: sectionRecord(book, 'en', id, isNeutral),
});

/** The record of the present version in each language; nothing for a draft. */
export function presentVersionRecords(
  book: Book,
  id: string,
  isNeutral = false,
): Readonly<Record<Locale, CitationRecord>> | undefined {
  const [zh, en] = locales.map((locale) => presentVersionRecord(book, locale, id, isNeutral));
  return zh && en && { zh, en };
}

/**
 * The facts of a citation of one paragraph of a section: the section’s, with the place.
 * @param section a record of the section, or of a version of it
 * @param number of the paragraph, from 1
 * @param id of the paragraph, where it is not the one that stands there today
 */
export function paragraphRecord(
  book: Book,
  section: CitationRecord,
  number: number,
  id = paragraphIdOf(book, section.id, number) ?? section.id,
): CitationRecord {
  return {
    ...section,
    kind: 'paragraph',
    id,
    paragraph: number,
    address: section.address + paragraphFragment(id),
  };
}

/** A paragraph’s record in each language, from those of its section or of a version of it. */
export const paragraphRecords = (
  book: Book,
  sections: Readonly<Record<Locale, CitationRecord>>,
  number: number,
  id?: string,
): Readonly<Record<Locale, CitationRecord>> => ({
  zh: paragraphRecord(book, sections.zh, number, id),
  en: paragraphRecord(book, sections.en, number, id),
});

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
