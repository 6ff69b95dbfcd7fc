import { citationDay } from './day.ts';
import { placesOf, plainTitle, stated } from './record.ts';
import type { CitationRecord } from './record.ts';
import { placeTerms } from './terms.ts';
import { stopAfter } from './title.ts';

/**
 * An APA 7 reference to a web page of a group author. A part of a chapter stands as an entry in a
 * reference work does (“Title. In Whole”); place and version stand in parentheses, as number and
 * version of a report or data set do. The site is not named again where it is the author. A day of
 * retrieval stands only where one is given: APA wants it for pages that change without a trace.
 * @param record the facts of the entry
 * @param accessed the day of retrieval
 */
export function citeAsApa(record: CitationRecord, accessed?: string): string {
  const { kind, author, siteTitle, publisher, chapterTitle, version, revised, address } = record;
  const title = `${plainTitle(record)}${kind === 'figure' ? ' [Figure]' : ''}`;
  const details = stated(
    placesOf(record, placeTerms.apa).join(', '),
    version === undefined ? undefined : `Version ${version}`,
  ).join('; ');
  const whole =
    chapterTitle === undefined ? title : `${title}${stopAfter(title)} In ${chapterTitle}`;
  const work = details === '' ? whole : `${whole} (${details})`;
  const sources = [siteTitle, publisher]
    .filter((name, at, names) => name !== author && names.indexOf(name) === at)
    .map((name) => (name === undefined ? undefined : `${name}.`));
  return stated(
    `${author}${stopAfter(author)}`,
    `(${citationDay(revised).apa}).`,
    `${work}${stopAfter(work)}`,
    ...sources,
    accessed === undefined ? undefined : `Retrieved ${citationDay(accessed).chicago}, from`,
    address,
  ).join(' ');
}
