import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import subsetFont from 'subset-font';
import { coverageOf } from './fonts-coverage.mjs';
import { formatMissing, missingGlyphs } from './fonts-missing.mjs';
import { root } from './settings.mjs';

const fonts = join(root, 'public', 'fonts');

/**
 * A cut of a face that the site serves.
 * @param {string} stem
 * @param {string} characters
 */
async function cutOf(stem, characters) {
  const name = (await readdir(fonts)).find((file) => file.startsWith(stem)) ?? '';
  return subsetFont(await readFile(join(fonts, name)), characters, { targetFormat: 'woff2' });
}

/**
 * The glyphs that a site of one page lacks, in words.
 * @param {{ heading: string, cut: string, range?: string, file?: string }} site
 */
async function missingIn({ heading, cut, range = '', file = 'a.woff2' }) {
  const folder = await mkdtemp(join(tmpdir(), 'glyphs-'));
  try {
    await mkdir(join(folder, 'fonts'));
    await writeFile(join(folder, 'fonts', 'a.woff2'), await cutOf('open-latin', cut));
    const face = `@font-face{font-family:"Open Latin";src:url(/sub/fonts/${file})format("woff2");${range}}`;
    await writeFile(
      join(folder, 'index.html'),
      `<html lang="en"><style>${face}h1{font-family:Open Latin}</style><h1>${heading}</h1></html>`,
    );
    return (await missingGlyphs(folder)).map(formatMissing);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a font file says itself which characters it draws', async () => {
  const drawn = coverageOf(await cutOf('open-latin', 'Aab—'));
  assert.deepEqual(
    [...drawn].toSorted((a, b) => a - b).map((code) => String.fromCodePoint(code)),
    ['A', 'a', 'b', '—'],
  );
  assert.throws(() => coverageOf(Buffer.from('no font at all')), /Not a WOFF2 file/);
});

test('the served files cover what every page may write', async () => {
  const promises = { 'open-latin': 'Aé—', 'open-han-common': '。“', 'open-han-text': '微的中' };
  for (const [stem, characters] of Object.entries(promises)) {
    const names = (await readdir(fonts)).filter((name) => name.startsWith(stem));
    const files = await Promise.all(names.map((name) => readFile(join(fonts, name))));
    const drawn = new Set(files.flatMap((file) => [...coverageOf(file)]));
    const absent = [...characters].filter((one) => !drawn.has(one.codePointAt(0) ?? 0));
    assert.deepEqual(absent, [], stem);
  }
});

test('a page whose face has every glyph has no fault', async () => {
  assert.deepEqual(await missingIn({ heading: 'A bay', cut: 'Aaby ' }), []);
});

test('a glyph taken out of a face is named, with the page and the remedy', async () => {
  assert.deepEqual(await missingIn({ heading: 'A bay', cut: 'Aab ' }), [
    "index.html  y (U+0079) is not in 'Open Latin'. Run: npm run fonts",
  ]);
});

test('a glyph that is in the file but outside its unicode-range is missing too', async () => {
  const [line] = await missingIn({ heading: 'ab', cut: 'ab', range: 'unicode-range:U+61' });
  assert.match(line ?? '', /^index\.html {2}b \(U\+0062\)/);
});

test('a file that the CSS names and that is not there is told in one line', async () => {
  await assert.rejects(missingIn({ heading: 'a', cut: 'a', file: 'b.woff2' }), /b\.woff2 is named/);
});
