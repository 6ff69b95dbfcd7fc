import type { Locale } from './locale.ts';
import { formatWhen } from './when.ts';

/** What a citation of a section has to say. */
export interface Citation {
  /** Who answers for the text: the editors of the site. */
  readonly author: string;
  readonly siteTitle: string;
  readonly chapterTitle: string;
  readonly sectionTitle: string;
  /** Such as `5.2`. */
  readonly number: string;
  /** The day of the last revision, `2026-11-25`. */
  readonly revised: string;
  /** The permanent address, in full. */
  readonly address: string;
}

/**
 * A section as an entry in a list of references: GB/T 7714—2025 in Chinese, APA 7 in English.
 * The day of access is the reader's to add, since a static page does not know it.
 * @param citation the facts of the entry
 * @param locale whose convention to follow
 */
export function citeAsText(citation: Citation, locale: Locale): string {
  const { author, siteTitle, chapterTitle, sectionTitle, number, revised, address } = citation;
  if (locale === 'zh') {
    return `${author}．${chapterTitle}：§${number}${sectionTitle}［EB/OL］．（${revised}）．${address}．`;
  }
  const [day, month, year] = formatWhen(revised, 'en').split(' ');
  return `${author}. (${year ?? ''}, ${month ?? ''} ${day ?? ''}). ${sectionTitle}. In ${chapterTitle} (§${number}). ${siteTitle}. ${address}`;
}
