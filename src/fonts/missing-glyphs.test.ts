import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import subsetFont from 'subset-font';
import { root } from './cut.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { readFont } from './read-font.ts';

const fonts = join(root, 'public', 'fonts');

interface Site {
  /** The inside of each page's body. */
  readonly pages: Readonly<Record<string, string>>;
  /** The characters of the font file. */
  readonly cut: string;
  readonly range?: string;
  readonly file?: string;
}

/** The glyphs that a site lacks whose display face is a cut of ours. */
async function missingIn({ pages, cut, range = '', file = 'a.woff2' }: Site): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'glyphs-'));
  try {
    const name = (await readdir(fonts)).find((font) => font.startsWith('open-latin')) ?? '';
    const whole = await readFile(join(fonts, name));
    await mkdir(join(folder, 'fonts'));
    const data = await subsetFont(whole, cut, { targetFormat: 'woff2' });
    await writeFile(join(folder, 'fonts', 'a.woff2'), data);
    const face = `@font-face{font-family:"Open Latin";src:url(/sub/fonts/${file})format("woff2");${range}}`;
    for (const [path, body] of Object.entries(pages)) {
      await writeFile(
        join(folder, path),
        `<html lang="en"><style>${face}h1{font-family:Open Latin}</style>${body}</html>`,
      );
    }
    return await missingGlyphs(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the served files cover what every page may write', async () => {
  const promised = { 'open-latin': 'Aé—', 'open-han-common': '。“', 'open-han-text': '微的中' };
  for (const [stem, characters] of Object.entries(promised)) {
    const names = (await readdir(fonts)).filter((name) => name.startsWith(stem));
    const files = await Promise.all(names.map((name) => readFile(join(fonts, name))));
    const drawn = new Set(files.flatMap((file) => readFont(file).characterSet));
    const absent = [...characters].filter((one) => !drawn.has(one.codePointAt(0) ?? 0));
    assert.deepEqual(absent, [], stem);
  }
});

test('a page whose face has every glyph has no fault', async () => {
  assert.deepEqual(await missingIn({ pages: { 'a.html': '<h1>A bay</h1>' }, cut: 'Aaby ' }), []);
});

test('a heading whose face lacks glyphs is named whole, once, with its page, them and the mend', async () => {
  const heading = '<h1>A <span>bay</span></h1>';
  const pages = { 'a.html': `<h1>Aa</h1>${heading}`, 'b.html': heading };
  assert.deepEqual(await missingIn({ pages, cut: 'Aa ' }), [
    "a.html and 1 more  “A bay”: b (U+0062), y (U+0079) not in 'Open Latin'. Run: npm run fonts",
  ]);
});

test('a glyph that is in the file but outside its unicode-range is missing too', async () => {
  const pages = { 'a.html': '<h1>ab</h1>' };
  const [line] = await missingIn({ pages, cut: 'ab', range: 'unicode-range:U+61' });
  assert.match(line ?? '', /^a\.html {2}“ab”: b \(U\+0062\)/);
});

test('a file that the CSS names and that is not there is told in one line', async () => {
  const pages = { 'a.html': '<h1>a</h1>' };
  const [line] = await missingIn({ pages, cut: 'a', file: 'b.woff2' });
  assert.equal(line, 'fonts/b.woff2 is named in the CSS and not there. Run: npm run fonts');
});
