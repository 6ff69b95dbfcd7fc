import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Stop } from '../../../scripts/stop.mjs';
import {
  apiPaths,
  depositName,
  editionPath,
  markdownPath,
  shownIn,
} from '../../content/address.ts';
import type { Book } from '../../content/book.ts';
import { isPresentText, newestEdition } from '../../content/edition.ts';
import { languageTag, locales } from '../../content/locale.ts';
import type { Locale } from '../../content/locale.ts';
import { formatWhen } from '../../content/when.ts';
import { dictionary } from '../../dictionary/index.ts';
import { editions } from '../../dictionary/editions.ts';
import { citationFile } from '../../outputs/citation-file.ts';
import { crateMetadata } from '../../outputs/crate-metadata.ts';
import type { CrateFile } from '../../outputs/crate-metadata.ts';
import { siteOf } from '../built-site.ts';
import { wholeSheet } from '../finish-html.ts';
import { bookFile, bookFiles } from './book-file.ts';
import type { BookFile, BuiltBook } from './book-file.ts';
import { joinedIds } from './join-pages.ts';
import { joinMarkdown } from './join-markdown.ts';
import { zipOf } from './zip.ts';

/** A deposit: its file name and its bytes. */
export interface Deposit {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of it. */
interface Part {
  readonly path: string;
  readonly text: string;
  readonly format: string;
  readonly name: string;
  readonly languages: readonly string[];
}

/**
 * The newest edition as one ZIP that outlives the site: its text to read without a network, its data, its papers.
 * @param dist the site, built from the book
 * @param root the project's root
 * @param book the content
 * @throws {Stop} when the text has changed since the edition was frozen
 */
export function depositOf(dist: string, root: string, book: Book): Deposit {
  const edition = newestEdition(book);
  const { name, date } = edition;
  if (!isPresentText(book, edition)) {
    throw new Stop(
      `The text is no longer that of edition ${name}, of which a deposit would be made.\n` +
        'Run "npm run edition" for a new one, or check out the commit of that one.',
    );
  }
  const site = siteOf(dist);
  const built: BuiltBook = { edition, ...builtIn(dist, book), locate: site.locate };
  const en = dictionary.en;
  const words = { title: en.siteTitle, editors: en.editors, description: en.siteDescription };
  const label = `An Open Relationship, edition ${name}`;
  const both = locales.map((locale) => languageTag[locale]);
  const part = (
    path: string,
    format: string,
    what: string,
    text: string,
    languages: readonly string[] = both,
  ): Part => ({ path, text, format, name: `${label}: ${what}`, languages });
  // A table has no place for the name of the edition but its own.
  const table = `claims-${name}.csv`;
  const parts = [
    ...bookFiles.map((file) =>
      part(`${file}.html`, 'text/html', `the text (${file})`, bookFile(built, file), tagsOf(file)),
    ),
    ...locales.map((locale) => {
      const chapters = book.outline.map(({ id }) => site.read(markdownPath(locale, id)));
      const label = dictionary[locale].edition(name, formatWhen(date, locale));
      const text = joinMarkdown(`${dictionary[locale].siteTitle} · ${label}`, chapters);
      return part(`${locale}.md`, 'text/markdown', `the text (${locale})`, text, tagsOf(locale));
    }),
    part(table, 'text/csv', 'the ledger of claims', site.read(apiPaths.claimsTable)),
    part(
      `${table}-metadata.json`,
      'application/csvm+json',
      'what the columns mean',
      site
        .read(apiPaths.claimsTableMetadata)
        .replaceAll(site.locate(apiPaths.claimsTableMetadata), `${table}-metadata.json`)
        .replaceAll(site.locate(apiPaths.claimsTable), table),
    ),
    part('claims.json', 'application/json', 'the ledger of claims', site.read(apiPaths.claims)),
    part('README.md', 'text/markdown', 'what this is', readmeOf(built)),
    part('LICENSE', 'text/plain', 'licences', `${label}.\n\n${licencesIn(root)}`, ['en']),
    part(
      'CITATION.cff',
      'application/yaml',
      'how to cite it',
      citationFile(edition, site.locate, words),
      ['en'],
    ),
  ];
  const files = new Map(parts.map(({ path, text }) => [path, Buffer.from(text)]));
  const listed = parts.map(({ text, ...rest }): CrateFile => ({
    ...rest,
    size: Buffer.byteLength(text),
  }));
  const crate = crateMetadata(edition, listed, site.locate, words);
  files.set('ro-crate-metadata.json', Buffer.from(`${JSON.stringify(crate, null, 2)}\n`));
  files.set('SHA256SUMS', Buffer.from(checksumsOf(files)));
  const file = depositName(edition);
  return { name: file, bytes: zipOf(basename(file, '.zip'), files, date) };
}

/** As `sha256sum --check` reads it. */
function checksumsOf(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
    .join('');
}

const tagsOf = (file: BookFile): string[] => shownIn(file).map((locale) => languageTag[locale]);

/** What the pages of a built site are, before they are joined. */
function builtIn(dist: string, book: Book): Omit<BuiltBook, 'edition' | 'locate'> {
  const { read, locate, sheet } = siteOf(dist);
  const base = new URL(locate('/')).pathname;
  const partsOf = (file: BookFile) =>
    book.outline.map(({ id }) => ({ chapter: id, html: read(`/${file}/${id}/index.html`) }));
  const parts = { zh: partsOf('zh'), en: partsOf('en'), 'zh-en': partsOf('zh-en') };
  return {
    outline: book.outline,
    parts,
    ids: { zh: joinedIds(parts.zh), en: joinedIds(parts.en), 'zh-en': joinedIds(parts['zh-en']) },
    style: sheet(wholeSheet),
    print: sheet(/^print\.[\w-]+\.css$/),
    dataOf: (address) => {
      const path = address.replaceAll(/^["']|["']$/g, '').slice(base.length);
      return `data:font/woff2;base64,${readFileSync(join(dist, path)).toString('base64')}`;
    },
  };
}

/** The licences of text and code, and of the faces inside. */
function licencesIn(root: string): string {
  const fonts = readdirSync(join(root, 'public/fonts')).filter((file) => file.endsWith('-OFL.txt'));
  return ['LICENSE', ...fonts.map((file) => `public/fonts/${file}`)]
    .map((path) => readFileSync(join(root, path), 'utf8').trim())
    .join('\n\n---\n\n')
    .concat('\n');
}

function readmeOf({ edition, locate }: BuiltBook): string {
  const textOf = (locale: Locale): string =>
    editions[locale].readme(
      dictionary[locale].siteTitle,
      dictionary[locale].edition(edition.name, formatWhen(edition.date, locale)),
      locate(editionPath(edition.date)),
      edition.name,
    );
  return locales.map(textOf).join('\n---\n\n');
}
