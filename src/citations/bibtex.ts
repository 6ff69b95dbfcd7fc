import { citationKey, placesOf, plainTitle, stated } from './record.ts';
import type { CitationRecord } from './record.ts';
import { citationTerms } from './terms.ts';
import type { Locale } from '../content/locale.ts';

/** Names of languages that babel and polyglossia share, as biblatex wants them. */
const langid = { zh: 'chinese', en: 'english' } as const satisfies Record<Locale, string>;

/** Classic BibTeX names the months itself, in the language of the style. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * What TeX would read as a command. Braces by name, since BibTeX counts `\{` as a brace; two hyphens
 * and two quotes are kept apart, since TeX makes one mark of them.
 */
const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  $: String.raw`\$`,
};

/**
 * Text as TeX prints it; Han characters and curved quotation marks stay as they are, in UTF-8.
 * @param text any text of one line
 */
export function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^&%#_$]/g, (character) => commands[character] ?? character)
    .replace(/([-`'])(?=\1)/g, '$1{}');
}

/** An address is verbatim for biblatex and `\url`; only braces would break the entry. */
const verbatim = (address: string): string =>
  address.replace(/[{}\\]/g, (character) => encodeURIComponent(character));

type Field = readonly [name: string, value: string | undefined];

function entry(type: string, record: CitationRecord, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '{}' ? [] : [`  ${name} = ${value},`],
  );
  return [`@${type}{${citationKey(record)},`, ...lines, '}'].join('\n');
}

/** Text in braces; doubled, they keep a body’s name whole and a title in its capitals. */
const text = (value: string | undefined): string => `{${escapeTex(value ?? '')}}`;
const whole = (value: string): string => `{${text(value)}}`;

/** Chapter and place, which no field of a web page is for. */
function place({ chapterTitle, ...record }: CitationRecord): readonly string[] {
  const terms = citationTerms[record.locale];
  return stated(
    chapterTitle === undefined ? undefined : terms.within(chapterTitle),
    ...placesOf(record, terms.place),
  );
}

/**
 * An entry for BibTeX, whose `@misc` has no fields for version and day; the note says them in words.
 * @param record the facts of the entry
 * @param accessed the day of access
 */
export function citeAsBibtex(record: CitationRecord, accessed?: string): string {
  const { author, siteTitle, publisher, locale, version, revised, address } = record;
  const terms = citationTerms[locale];
  const note = stated(
    ...place(record),
    version === undefined ? undefined : terms.version(version),
    terms.revised(revised),
  ).join(terms.comma);
  return entry('misc', record, [
    ['author', whole(author)],
    ['title', whole(plainTitle(record))],
    ['howpublished', text(siteTitle)],
    ['publisher', text(publisher)],
    ['year', text(revised.slice(0, 4))],
    ['month', months[Number(revised.slice(5, 7)) - 1]],
    ['date', text(revised)],
    ['note', text(note)],
    ['version', text(version)],
    ['langid', text(langid[locale])],
    ['url', `{${verbatim(address)}}`],
    ['urldate', text(accessed)],
  ]);
}

/**
 * An entry for BibLaTeX, `@online`.
 * @param record the facts of the entry
 * @param accessed the day of access
 */
export function citeAsBiblatex(record: CitationRecord, accessed?: string): string {
  const { author, siteTitle, publisher, locale, version, revised, address } = record;
  return entry('online', record, [
    ['author', whole(author)],
    ['title', whole(plainTitle(record))],
    ['organization', text(publisher ?? siteTitle)],
    ['date', text(revised)],
    ['version', text(version)],
    ['note', text(place(record).join(citationTerms[locale].comma))],
    ['langid', text(langid[locale])],
    ['url', `{${verbatim(address)}}`],
    ['urldate', text(accessed)],
  ]);
}
