import {
  chapterPath,
  claimName,
  figureName,
  sectionName,
  sectionPath,
} from '../content/address.ts';
import type { Book } from '../content/book.ts';
import { keptVersionPath, publishedVersions } from '../content/versions/version-history.ts';
import { citeAll } from './citation.ts';
import type { CitationRecord, CitationStyle } from './citation.ts';
import { locales } from '../content/locale.ts';
import {
  chapterRecord,
  claimRecord,
  figureRecord,
  sectionRecord,
  sectionRecords,
  versionRecord,
} from './records.ts';

/** The files of references that stand beside everything that can be cited, by the end of their name. */
export const citationFormats = {
  bib: { style: 'biblatex', type: 'application/x-bibtex' },
  ris: { style: 'ris', type: 'application/x-research-info-systems' },
  json: { style: 'csl-json', type: 'application/vnd.citationstyles.csl+json' },
} as const satisfies Record<string, { style: CitationStyle; type: string }>;

export type CitationFormat = keyof typeof citationFormats;

/** A page and the records that its files of references hold: one language’s, or under a shared name both. */
interface Cited {
  readonly path: string;
  readonly records: readonly CitationRecord[];
}

/** Everything that has files of references. */
export function citedPages(book: Book): readonly Cited[] {
  return [
    ...locales.flatMap((locale) =>
      book.outline.flatMap(({ id, sections }) => [
        { path: chapterPath(locale, id), records: [chapterRecord(book, locale, id)] },
        ...sections.map((section) => ({
          path: sectionPath(locale, id, section.id),
          records: [sectionRecord(book, locale, section.id)],
        })),
      ]),
    ),
    ...book.outline.flatMap(({ sections }) =>
      sections.map(({ id }) => ({
        path: sectionName(id),
        records: Object.values(sectionRecords(book, id, true)),
      })),
    ),
    ...publishedVersions(book).flatMap((kept) =>
      locales.map((locale) => ({
        path: keptVersionPath(locale, kept),
        records: [versionRecord(book, locale, kept)],
      })),
    ),
    ...[...book.claims.keys()].map((id) => ({
      path: claimName(id),
      records: locales.map((locale) => claimRecord(book, locale, id)),
    })),
    ...[...book.figures.keys()].map((id) => ({
      path: figureName(id),
      records: locales.map((locale) => figureRecord(book, locale, id)),
    })),
  ];
}

/**
 * The text of a file of references.
 * @param records what it holds
 * @param format the end of its name
 */
export const citationFile = (records: readonly CitationRecord[], format: CitationFormat): string =>
  citeAll(records, citationFormats[format].style);
