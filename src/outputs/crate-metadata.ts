import { editionPath } from '../content/address.ts';
import type { Locate } from '../content/address.ts';
import { textLicence } from '../content/edition.ts';
import type { Edition } from '../content/versions/frozen-edition.ts';
import type { CitationWords } from './citation-file.ts';

/** A file of a deposit. */
export interface CrateFile {
  readonly path: string;
  readonly size: number;
  /** Media type. */
  readonly format: string;
  /** What it is, in a line. */
  readonly name: string;
  /** BCP 47. */
  readonly languages: readonly string[];
}

/**
 * `ro-crate-metadata.json` of a deposit (RO-Crate 1.1): what it is, and what each file in it is.
 * @param edition the edition
 * @param files all but this one
 * @param locate path → full address
 * @param words in English
 */
export function crateMetadata(
  edition: Edition,
  files: readonly CrateFile[],
  locate: Locate,
  words: CitationWords,
) {
  const licence = { '@id': textLicence };
  const editors = { '@id': locate('/') };
  return {
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: `${words.title}, edition ${edition.name}`,
        description: words.description,
        version: edition.name,
        identifier: edition.checksum,
        datePublished: edition.date,
        inLanguage: ['zh-Hans', 'en'],
        url: locate(editionPath(edition.date)),
        license: licence,
        author: editors,
        publisher: editors,
        hasPart: files.map(({ path }) => ({ '@id': path })),
      },
      { ...editors, '@type': 'Organization', name: words.editors, url: locate('/') },
      {
        ...licence,
        '@type': 'CreativeWork',
        name: 'Creative Commons Attribution 4.0 International',
        identifier: 'CC-BY-4.0',
      },
      ...files.map(({ path, size, format, name, languages }) => ({
        '@id': path,
        '@type': 'File',
        name,
        encodingFormat: format,
        contentSize: String(size),
        ...(languages.length > 0 && {
          inLanguage: languages.length === 1 ? languages[0] : languages,
        }),
      })),
    ],
  };
}
