import { apiPaths } from '../content/address.ts';
import type { Locate } from '../content/address.ts';
import { claimRecords } from './api-claims.ts';
import type { ClaimRecord } from './api-claims.ts';
import type { Book } from '../content/book.ts';
import { writeCsv } from './csv.ts';
import { lastRevised, newestEdition, textLicence } from '../content/edition.ts';
import { languageTag } from '../content/locale.ts';

interface Column {
  readonly name: string;
  /** What it holds, for the metadata. */
  readonly title: string;
  readonly valueOf: (claim: ClaimRecord) => string | readonly string[] | undefined;
  /** What joins several values in one field. */
  readonly separator?: string;
  readonly datatype?: string;
  readonly lang?: string;
  readonly required?: boolean;
}

const zh = languageTag.zh;
const en = languageTag.en;

/** The columns in order: names are promised as long as the address has `v1` in it. */
const columns: readonly Column[] = [
  { name: 'id', title: 'Id', valueOf: ({ id }) => id, required: true },
  { name: 'chapter', title: 'Chapter', valueOf: ({ chapter }) => chapter, required: true },
  { name: 'told_in', title: 'Sections', valueOf: ({ toldIn }) => toldIn, separator: ' ' },
  { name: 'basis', title: 'Who vouches', valueOf: ({ basis }) => basis, required: true },
  { name: 'about', title: 'Whose story', valueOf: ({ about }) => about, required: true },
  { name: 'speaker_zh', title: 'Speaker', valueOf: ({ speaker }) => speaker?.zh, lang: zh },
  { name: 'speaker_en', title: 'Speaker', valueOf: ({ speaker }) => speaker?.en, lang: en },
  { name: 'when', title: 'When', valueOf: ({ when }) => when, required: true },
  { name: 'when_said_zh', title: 'When, as said', valueOf: ({ whenSaid: s }) => s?.zh, lang: zh },
  { name: 'when_said_en', title: 'When, as said', valueOf: ({ whenSaid: s }) => s?.en, lang: en },
  { name: 'figures', title: 'Figures', valueOf: ({ figures }) => figures, separator: ';' },
  { name: 'updates', title: 'Chapter it continues', valueOf: ({ updates }) => updates },
  { name: 'sources', title: 'Sources', valueOf: ({ sources }) => sources, separator: ' ' },
  {
    name: 'statement_zh',
    title: 'Statement',
    valueOf: ({ statement }) => statement.zh,
    lang: zh,
    required: true,
  },
  {
    name: 'statement_en',
    title: 'Statement',
    valueOf: ({ statement }) => statement.en,
    lang: en,
    required: true,
  },
  {
    name: 'address_zh',
    title: 'Address',
    valueOf: ({ addresses }) => addresses.zh,
    datatype: 'anyURI',
    required: true,
  },
  {
    name: 'address_en',
    title: 'Address',
    valueOf: ({ addresses }) => addresses.en,
    datatype: 'anyURI',
    required: true,
  },
  {
    name: 'name',
    title: 'Permanent name',
    valueOf: ({ name }) => name,
    datatype: 'anyURI',
    required: true,
  },
];

/**
 * The ledger as a table, a row a claim.
 * @param book the book
 * @param locate path → full address
 * @returns CSV (RFC 4180)
 * @throws {Error} when a value holds the separator of its column
 */
export function claimsTable(book: Book, locate: Locate): string {
  return writeCsv(
    columns.map(({ name }) => name),
    claimRecords(book, locate).map((claim) => columns.map((column) => fieldOf(column, claim))),
  );
}

function fieldOf({ name, valueOf, separator = '' }: Column, claim: ClaimRecord): string {
  const value = valueOf(claim) ?? '';
  if (typeof value === 'string') return value;
  const split = value.find((part) => part.includes(separator));
  if (split !== undefined) {
    throw new Error(`"${split}" of ${claim.id} holds what separates values of ${name}.`);
  }
  return value.join(separator);
}

/**
 * What the table means (W3C, Metadata Vocabulary for Tabular Data), found beside it as `…csv-metadata.json`.
 * @param book the book
 * @param locate path → full address
 */
export function claimsTableMetadata(book: Book, locate: Locate) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': en }],
    '@id': locate(apiPaths.claimsTableMetadata),
    url: locate(apiPaths.claimsTable),
    'dc:title': 'The ledger of claims',
    'dc:license': { '@id': textLicence },
    'dc:modified': { '@value': lastRevised(book), '@type': 'xsd:date' },
    'schema:version': newestEdition(book).name,
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      primaryKey: 'id',
      columns: columns.map(({ name, title, separator, datatype, lang, required }) => ({
        name,
        titles: name,
        'dc:description': title,
        datatype: datatype ?? 'string',
        ...(separator === undefined ? {} : { separator }),
        ...(lang === undefined ? {} : { lang }),
        ...(required === undefined ? {} : { required }),
      })),
    },
  };
}
