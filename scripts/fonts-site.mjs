import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { filesBelow } from '../src/build/files-below.ts';
import { needOf } from './fonts-need.mjs';
import { displayNamesIn } from './fonts-roles.mjs';
import { runsOf } from './fonts-runs.mjs';

/**
 * @typedef {object} Page
 * @property {string} path below the site's folder, with forward slashes
 * @property {string} css its inline styles
 * @property {Map<import('./fonts-need.mjs').Face, Set<string>>} need the characters of each face
 */

/**
 * Every page of a built site, with the characters that each face must have for it.
 * @param {string} folder
 * @returns {Promise<Page[]>}
 */
export async function pagesOf(folder) {
  const files = (await filesBelow(folder)).filter((file) => file.endsWith('.html'));
  /** @type {Map<string, Set<string>>} */
  const known = new Map();
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(file, 'utf8');
      const css = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)]
        .map(([, text]) => text)
        .join('\n');
      const display = known.get(css) ?? displayNamesIn(css);
      known.set(css, display);
      const path = relative(folder, file).replaceAll(sep, '/');
      return { path, css, need: needOf(runsOf(html, display)) };
    }),
  );
}
