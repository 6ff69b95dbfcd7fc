import { stringify } from 'yaml';
import type { Locate } from '../content/address.ts';
import { editionPath } from '../content/address.ts';
import type { Edition } from '../content/versions/frozen-edition.ts';

/** What the file says in words. */
export interface CitationWords {
  readonly title: string;
  readonly editors: string;
  readonly description: string;
}

/**
 * `CITATION.cff` of an edition (Citation File Format 1.2.0). What is no software is a dataset there.
 * @param edition the edition
 * @param locate path → full address
 * @param words in the language that the format’s readers expect, English
 */
export function citationFile(edition: Edition, locate: Locate, words: CitationWords): string {
  const address = locate(editionPath(edition.date));
  const fields = {
    'cff-version': '1.2.0',
    message: `Please cite the edition, and a section by the address of its version.`,
    type: 'dataset',
    title: words.title,
    abstract: words.description,
    authors: [{ name: words.editors, website: locate('/') }],
    version: edition.name,
    'date-released': edition.date,
    license: 'CC-BY-4.0',
    url: address,
    identifiers: [
      { type: 'url', value: address, description: 'The sections and their versions.' },
      { type: 'other', value: edition.checksum, description: 'Checksum of the edition.' },
    ],
  };
  return stringify(fields, { lineWidth: 0, singleQuote: true });
}
