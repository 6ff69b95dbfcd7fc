import { citationDay } from './day.ts';
import { placesOf, plainTitle, stated } from './record.ts';
import type { CitationRecord } from './record.ts';
import { placeTerms } from './terms.ts';
import { headlineStyle, inQuotes } from './title.ts';

/**
 * A note after the Chicago Manual of Style, 17th edition, for content of a website (14.207): title,
 * site, owner, “last modified”, address. A numbered part stands as a chapter does (“Title,”
 * chap. 7 in Whole). A body that is the site or its owner is not named as author as well.
 * @param record the facts of the note
 * @param accessed the day of access, which a dated page does not need
 */
export function citeAsChicago(record: CitationRecord, accessed?: string): string {
  const { kind, author, siteTitle, publisher, chapterTitle, version, revised, address } = record;
  const terms = placeTerms.chicago;
  const chapter = record.chapterNumber === undefined ? '' : terms.chapter(record.chapterNumber);
  const places = placesOf(record, terms).join(', ');
  const title = kind === 'claim' ? plainTitle(record) : headlineStyle(record.title);
  const whole =
    chapterTitle === undefined
      ? [within(places, siteTitle)]
      : [within(places, inQuotes(headlineStyle(chapterTitle), ',')), within(chapter, siteTitle)];
  const note = stated(
    author === siteTitle || author === publisher ? undefined : author,
    inQuotes(title, ','),
    ...whole,
    publisher === siteTitle ? undefined : publisher,
    version === undefined ? undefined : `version ${version}`,
    `last modified ${citationDay(revised).chicago}`,
    accessed === undefined ? undefined : `accessed ${citationDay(accessed).chicago}`,
    address,
  );
  return `${note.map((part, at) => (at === 0 ? part : gapBefore(note[at - 1]) + part)).join('')}.`;
}

/** `chap. 5 in An Open Relationship`; several places take a comma before `in`. */
function within(places: string, whole: string): string {
  if (places === '') return whole;
  return `${places}${places.includes(', ') ? ',' : ''} in ${whole}`;
}

/** A quoted title brings its comma with it, within the marks. */
function gapBefore(previous = ''): string {
  return previous.endsWith(',”') ? ' ' : ', ';
}
