import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBook } from '../src/model/book.ts';
import type { Book } from '../src/model/book.ts';
import { readContent } from '../src/checks/run.ts';

/** The project's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The content that the site was built from. */
export async function readSiteBook(): Promise<Book> {
  return readBook(await readContent(root)).book;
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
 * Paths in both languages.
 * @param paths without their language, such as `/licensing/`
 */
export function languagePairs(paths: readonly string[]): string[] {
  return paths.flatMap((path) => [`/zh${path}`, `/en${path}`]);
}
