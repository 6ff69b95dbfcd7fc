import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../src/content/read-files.ts';
import { parseBook } from '../src/content/book.ts';
import { drawingsOf } from '../src/social/cards.ts';
import { blankFaces, needOf } from '../src/social/glyphs.ts';
import { fontFile } from '../src/social/press.ts';
import { licences, subset } from './fonts-cuts.mjs';
import { readOriginal } from './fonts-originals.mjs';
import { root } from './settings.mjs';

/** @typedef {import('../src/social/runs.ts').Script} Script */
/** @typedef {import('../src/social/runs.ts').Weight} Weight */

// Not in public/: readers never fetch them, they are only for drawing.
const folder = join(root, 'src', 'social', 'fonts');

/** @type {Record<Script, Record<Weight, keyof typeof import('./fonts-cuts.mjs').designs>>} */
const design = {
  latin: { display: 'open-latin', text: 'card-latin-text' },
  han: { display: 'open-han', text: 'card-han-text' },
};

/**
 * Cuts the faces of the share cards to what the cards of this content need.
 * @param {Record<Script, string>} always what a cut has whether a card needs it yet or not
 */
export async function cutCardFonts(always) {
  const drawings = drawingsOf(parseBook(readContent(root)), blankFaces);
  await mkdir(folder, { recursive: true });
  for (const { script, weight, characters } of needOf(drawings)) {
    const all = new Set([...always[script], ...characters.keys()]);
    // WOFF, since Satori does not read WOFF2.
    const data = await subset(design[script][weight], all, 'woff');
    await writeFile(join(folder, fontFile(script, weight)), data);
    const size = String(data.length).padStart(7);
    console.log(`${size} bytes  ${fontFile(script, weight)}, ${all.size} characters`);
  }
  for (const { package: source, file, name, script, credit } of licences) {
    const notice = `${script}-*.woff: ${credit}`;
    await writeFile(join(folder, name), `${notice}\n\n${await readOriginal(source, file)}`);
  }
}
