import { citationDay } from './day.ts';
import { placesOf, plainTitle, stated } from './record.ts';
import type { CitationRecord } from './record.ts';
import { placeTerms } from './terms.ts';
import { headlineStyle, inQuotes, stopAfter } from './title.ts';

/**
 * An MLA 9 entry: the nine core elements in their order. A body that is author and site or publisher
 * at once is not named as author, one that is site and publisher not as publisher; the address goes
 * without http:// or https://.
 * @param record the facts of the entry
 * @param accessed the day of access, an optional element
 */
export function citeAsMla(record: CitationRecord, accessed?: string): string {
  const { kind, author, siteTitle, publisher, chapterNumber, version, revised, address } = record;
  const terms = placeTerms.mla;
  // The text of a statement keeps its capitals: it is quoted, not titled.
  const title = kind === 'claim' ? plainTitle(record) : headlineStyle(record.title);
  const container = stated(
    siteTitle,
    version === undefined ? undefined : `version ${version}`,
    chapterNumber === undefined || kind === 'chapter' ? undefined : terms.chapter(chapterNumber),
    ...placesOf(record, terms),
    publisher === siteTitle ? undefined : publisher,
    citationDay(revised).mla,
    address.replace(/^https?:\/\//, ''),
  ).join(', ');
  return stated(
    author === siteTitle || author === publisher ? undefined : `${author}${stopAfter(author)}`,
    inQuotes(title, stopAfter(title)),
    `${container}.`,
    accessed === undefined ? undefined : `Accessed ${citationDay(accessed).mla}.`,
  ).join(' ');
}
