// node src/search/run.ts <folder of the site> <sub-path>: writes the search index into it, and asks it for every term.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../content/read-files.ts';
import { searchIndexPath, withBase } from '../content/address.ts';
import { parseBook } from '../content/book.ts';
import { searchRecords } from './search-record.ts';
import { lostTerms } from './lost-terms.ts';
import { openIndex } from './open-index.ts';
import { writeIndex } from './write-index.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(process.argv[2] ?? join(root, 'dist'), searchIndexPath);
const locate = (path: string): string => withBase(process.argv[3] ?? '', path);
const book = parseBook(readContent(root));
const records = searchRecords(book);
await writeIndex(records, folder, locate);
const lost = await lostTerms(await openIndex(folder), book, locate);
// Readers have the worker alone.
await rm(join(folder, 'pagefind.js'));
if (lost.length > 0) {
  console.error(lost.join('\n'));
  process.exit(1);
}
console.log(`search: ${String(records.length)} records, every term found by every name`);
