import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBook } from '../src/content/book.ts';
import type { Book } from '../src/content/book.ts';
import { readContent } from '../src/content/read-files.ts';

/** The project's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The content that the site was built from. */
export function readSiteBook(): Promise<Book> {
  return Promise.resolve(readBook(readContent(root)).book);
}

/**
 * The path of every page in a built site, as a reader's browser asks for it.
 * @param folder the built site
 */
export function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .toSorted();
}

/** The site that the tests read. */
export const builtPages = pagesIn(join(root, 'dist'));

/**
 * A file of the built site as text.
 * @param path as a browser asks for it
 */
export function builtText(path: string): string {
  return readFileSync(join(root, 'dist', path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/**
 * A document that a test measures the site by.
 * @param name of a file in `e2e/fixtures/`
 */
export function fixture(name: string): string {
  return readFileSync(join(root, 'e2e/fixtures', name), 'utf8');
}

/** The origin that the site was built for. */
export const builtOrigin = new URL(
  /rel="canonical" href="([^"]+)"/.exec(builtText('/en/'))?.[1] ?? '',
).origin;

/**
 * Paths in both languages.
 * @param paths without their language, such as `/licensing/`
 */
export function languagePairs(paths: readonly string[]): string[] {
  return paths.flatMap((path) => [`/zh${path}`, `/en${path}`]);
}

/** Pages in both languages, one of each kind. */
export const inBoth = [
  '/',
  '/404.html',
  '/offline/',
  '/c/stake-49/',
  '/s/fee-trigger/',
  '/f/licence/',
  '/cite/licensing/',
  '/zh-en/',
  '/zh-en/licensing/',
];
