import { plainTitle, partOf, stated } from './record.ts';
import type { CitationRecord } from './record.ts';
import { accessedPlaceholder, citationTerms } from './terms.ts';

/**
 * The edition of 2025 sets “.” and “[ ]” half-width and all other marks full-width, in entries of every
 * language (著录用符号). That of 2015 leaves the width open; half-width is what theses ask for.
 */
const marks = {
  2015: { colon: ': ', open: '(', close: ')' },
  2025: { colon: '：', open: '（', close: '）' },
} as const;
export type GbtEdition = keyof typeof marks;

/**
 * An entry after GB/T 7714 for a web page, clause 8.11 of 2025 and 4.6 of 2015: author. whole:part[EB/OL].
 * version. (revised)[cited]. address. The part of a whole stands as in clause 7.2.3, the version as in
 * 7.4, the pinpoint after the date as in 7.7. A body’s name is never in capitals.
 * @param record the facts of the entry
 * @param edition the year of the standard
 * @param accessed the day of access, which the standard asks for; without it the placeholder stands there
 */
export function citeAsGbt(record: CitationRecord, edition: GbtEdition, accessed?: string): string {
  const { colon, open, close } = marks[edition];
  const { kind, locale, author, publisher = '', version, revised, paragraph, address } = record;
  const terms = citationTerms[locale];
  const part = partOf(record, terms.place);
  // A statement is not the title of the section it stands in, so that its number is a pinpoint.
  const label = kind === 'claim' ? undefined : part;
  const whole = kind === 'chapter' && part !== undefined ? record.siteTitle : record.chapterTitle;
  const title = stated(whole, stated(label, plainTitle(record)).join(terms.gap)).join(colon);
  const pinpoint = stated(
    kind === 'claim' ? part : undefined,
    paragraph === undefined ? undefined : terms.place.paragraph(paragraph),
  ).join(terms.comma);
  const day = `${publisher}${open}${revised}${close}${pinpoint === '' ? '' : colon + pinpoint}`;
  const entry = stated(
    author,
    `${title}[EB/OL]`,
    version === undefined ? undefined : sentenceCase(terms.version(version)),
    `${day}[${accessed ?? accessedPlaceholder[locale]}]`,
    address,
  );
  return `${entry.join('. ')}.`;
}

/** The first letter of a statement of version is a capital in Latin script: “Rev. ed.” */
function sentenceCase(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
