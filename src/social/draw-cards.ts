// node src/social/run.ts <folder of the site>: draws the share cards into it.
import { join } from 'node:path';
import { readContent } from '../content/read-files.ts';
import { parseBook } from '../content/book.ts';
import { drawingsOf, printCards } from './cards.ts';
import { missingGlyphs } from './glyphs.ts';
import { readType } from './press.ts';

const root = join(import.meta.dirname, '../..');
const type = readType();
const drawings = drawingsOf(parseBook(readContent(root)), type.faces);
const missing = missingGlyphs(drawings, type.faces);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
const folders = { cache: join(root, '.cache/cards'), site: process.argv[2] ?? join(root, 'dist') };
const { all, drawn } = await printCards(drawings, type, folders);
console.log(`cards: ${String(all)} (${String(drawn)} drawn, ${String(all - drawn)} from cache)`);
