import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteUrl } from '../content/address.ts';
import type { Locate } from '../content/address.ts';
import { parseBook } from '../content/book.ts';
import type { Book } from '../content/book.ts';

const root = join(import.meta.dirname, '../..');
const paths = globSync('content/**/*.{yaml,mdx,json}', { cwd: root });

/** The content of the project, for tests of what is made from it. */
export const sampleBook: Book = parseBook(
  new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
);

/** The same with nothing but its first publication behind it, whatever has changed since. */
export const sampleFirstEdition: Book = { ...sampleBook, changes: sampleBook.changes.slice(-1) };

/** Addresses of a site below a sub-path, where a path that was glued by hand shows. */
export const sampleLocate: Locate = (path) =>
  absoluteUrl('https://press.example', '/reports/alliance', path);
