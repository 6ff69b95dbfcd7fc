import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coverageOf } from './fonts-coverage.mjs';
import { faces } from './fonts-need.mjs';
import { codeOf, parseRange } from './fonts-range.mjs';
import { pagesOf } from './fonts-site.mjs';
import { Stop } from './stop.mjs';

/** @typedef {import('./fonts-need.mjs').Face} Face */
/** @typedef {{ face: Face, character: string, pages: string[] }} Missing */

/**
 * Glyphs that a page needs and its face lacks. The faces are what the page's own CSS names: their
 * files are read, and a file counts only for its `unicode-range`.
 * @param {string} folder a built site
 * @returns {Promise<Missing[]>}
 * @throws {Stop} when the CSS names a file that is not there
 */
export async function missingGlyphs(folder) {
  /** @type {Map<string, Promise<Set<number>>>} */
  const files = new Map();
  const coverage = (/** @type {string} */ name) => {
    const read = files.get(name) ?? coverageOfFile(join(folder, 'fonts', name));
    files.set(name, read);
    return read;
  };
  /** @type {Map<string, Missing>} */
  const missing = new Map();
  for (const { path, css, need } of await pagesOf(folder)) {
    for (const face of faces) {
      const has = await Promise.all(
        filesOf(css, face).map(async ({ name, isInRange }) => {
          const codes = await coverage(name);
          return (/** @type {number} */ code) => isInRange(code) && codes.has(code);
        }),
      );
      for (const character of need.get(face) ?? []) {
        if (has.some((holds) => holds(codeOf(character)))) continue;
        const entry = missing.get(face + character) ?? { face, character, pages: [] };
        missing.set(face + character, { ...entry, pages: [...entry.pages, path] });
      }
    }
  }
  return [...missing.values()];
}

/** @param {string} path */
async function coverageOfFile(path) {
  const file = await readFile(path).catch(() => undefined);
  if (file === undefined)
    throw new Stop(`${path} is named in the CSS and not there. Run: npm run fonts`);
  return coverageOf(file);
}

/**
 * The files behind a family in a stylesheet.
 * @param {string} css
 * @param {Face} face
 */
function filesOf(css, face) {
  return (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap((rule) => {
    const family = /font-family:\s*["']?([^"';}]+)/.exec(rule)?.[1]?.trim();
    const name = /url\(["']?[^"')]*?([^"')/]+\.woff2)["']?\)/.exec(rule)?.[1];
    if (family !== face || name === undefined) return [];
    return [{ name, isInRange: parseRange(/unicode-range:([^;}]*)/.exec(rule)?.[1] ?? '') }];
  });
}

/**
 * @param {Missing} missing
 * @returns {string} one line that says what, where and how to mend
 */
export function formatMissing({ face, character, pages }) {
  const code = `U+${codeOf(character).toString(16).toUpperCase().padStart(4, '0')}`;
  const others = pages.length > 1 ? ` and ${String(pages.length - 1)} more` : '';
  return `${pages[0]}${others}  ${character} (${code}) is not in '${face}'. Run: npm run fonts`;
}
