import { citeAsApa } from './apa.ts';
import { citeAsBiblatex, citeAsBibtex } from './bibtex.ts';
import { citeAsChicago } from './chicago.ts';
import { citeAsCsl } from './csl.ts';
import { citeAsGbt } from './gbt.ts';
import { citeAsMarkdown } from './markdown.ts';
import { citeAsMla } from './mla.ts';
import type { CitationRecord } from './record.ts';
import { citeAsRis } from './ris.ts';
import type { Locale } from '../content/locale.ts';

export { accessedPlaceholder } from './terms.ts';
export type { CitationKind, CitationRecord } from './record.ts';

export const citationStyles = [
  'gbt-7714-2025',
  'gbt-7714-2015',
  'apa-7',
  'mla-9',
  'chicago-17',
  'bibtex',
  'biblatex',
  'ris',
  'csl-json',
  'markdown',
  'link',
] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What a reader of each language is offered first. */
export const defaultStyle = {
  zh: 'gbt-7714-2025',
  en: 'apa-7',
} as const satisfies Record<Locale, CitationStyle>;

type Writer = (records: readonly CitationRecord[], accessed?: string) => string;

type Format<Entry> = (record: CitationRecord, accessed?: string) => Entry;

/** A style whose entries follow one another, with what stands between two. */
const each =
  (format: Format<string>, between: string): Writer =>
  (records, accessed) =>
    records.map((record) => format(record, accessed)).join(between);

/**
 * A style that has no use for the day of access of a text that never changes: APA 7 wants it for pages that change
 * and are not archived (9.16), Chicago 17 for those without a day of their own (14.12), MLA 9 leaves it to the
 * writer (5.111); files of references follow, since those styles are set from them. GB/T 7714 asks for it of
 * everything online, whatever its state, and so keeps it.
 */
const dated =
  <Entry>(format: Format<Entry>): Format<Entry> =>
  (record, accessed) =>
    format(record, record.isFixed === true ? undefined : accessed);

const writers: Readonly<Record<CitationStyle, Writer>> = {
  'gbt-7714-2025': each((record, accessed) => citeAsGbt(record, 2025, accessed), '\n'),
  'gbt-7714-2015': each((record, accessed) => citeAsGbt(record, 2015, accessed), '\n'),
  'apa-7': each(dated(citeAsApa), '\n'),
  'mla-9': each(dated(citeAsMla), '\n'),
  'chicago-17': each(dated(citeAsChicago), '\n'),
  bibtex: each(dated(citeAsBibtex), '\n\n'),
  biblatex: each(dated(citeAsBiblatex), '\n\n'),
  ris: each(dated(citeAsRis), ''),
  'csl-json': (records, accessed) =>
    JSON.stringify(
      records.map((record) => dated(citeAsCsl)(record, accessed)),
      null,
      2,
    ),
  markdown: each(citeAsMarkdown, '\n'),
  link: each(({ address }) => address, '\n'),
};

/**
 * The citation of one thing of the site.
 * @param record its facts
 * @param style one of `citationStyles`
 * @param accessed the day of access, `2026-12-01`. A static page does not know it: GB/T 7714, which
 * asks for it, then has `accessedPlaceholder[record.locale]` in its place, other styles leave it out.
 */
export function cite(record: CitationRecord, style: CitationStyle, accessed?: string): string {
  return citeAll([record], style, accessed);
}

/**
 * Several citations as one text or one file: a list, a BibTeX or RIS file, one array of CSL-JSON.
 * @param records their facts, in order
 * @param style one of `citationStyles`
 * @param accessed the day of access
 */
export function citeAll(
  records: readonly CitationRecord[],
  style: CitationStyle,
  accessed?: string,
): string {
  return writers[style](records, accessed);
}

/**
 * The bilingual pair that Chinese journals ask for: the Chinese entry, its English counterpart on the
 * next line in the same style. No “(in Chinese)” follows it, since the English page exists.
 * @param zh the record in Chinese
 * @param en the same thing in English
 * @param style one of `citationStyles`
 * @param accessed the day of access
 */
export function citePair(
  zh: CitationRecord,
  en: CitationRecord,
  style: CitationStyle,
  accessed?: string,
): string {
  return citeAll([zh, en], style, accessed);
}
