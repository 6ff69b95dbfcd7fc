import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { change, content, root } from '../testing/scratch-book.ts';
import { parseBook } from '../content/book.ts';
import { drawingsOf, printCards } from './cards.ts';
import type { Drawing } from './drawing.ts';
import { tints } from './drawing.ts';
import { missingGlyphs } from './glyphs.ts';
import { readType } from './press.ts';
import { runsOf } from './runs.ts';

const type = readType();
const drawings = drawingsOf(parseBook(content), type.faces);
const scratch = mkdtempSync(join(tmpdir(), 'cards-'));
after(() => {
  rmSync(scratch, { recursive: true });
});

/** A few cards of all kinds, since drawing takes its time. */
const few = new Map(
  [...drawings].filter(([path]) =>
    /(?:home|licensing|fee-trigger|stake-49|licence)\.png$/.test(path),
  ),
);
const folders = { cache: join(scratch, 'cache'), site: join(scratch, 'site') };

test('the first run draws every card, and the second none', async () => {
  assert.deepEqual(await printCards(few, type, folders), { all: few.size, drawn: few.size });
  assert.deepEqual(await printCards(few, type, folders), { all: few.size, drawn: 0 });
});

test('a changed title draws its own card and no other', async () => {
  const files = new Map(content);
  change(files, 'content/zh/licensing.mdx', /## 改变价格的那一条/, '## 那一条改变价格');
  const changed = drawingsOf(parseBook(files), type.faces);
  const same = new Map([...few.keys()].flatMap((path) => [[path, changed.get(path)] as const]));
  assert.deepEqual(await printCards(same as Map<string, Drawing>, type, folders), {
    all: few.size,
    drawn: 1,
  });
});

test('every card is a picture of 1200 × 630 and at most 80 KB', async () => {
  // The build's own cache: what was drawn there is not drawn again, here or in the next build.
  const all = { cache: join(root, '.cache/cards'), site: join(scratch, 'all') };
  const { all: count } = await printCards(drawings, type, all);
  assert.equal(count, drawings.size);
  for (const path of drawings.keys()) {
    const file = readFileSync(join(all.site, path));
    // Width and height stand in the first chunk (PNG, §11.2.2).
    assert.deepEqual([file.readUInt32BE(16), file.readUInt32BE(20)], [1200, 630], path);
    assert.ok(file.length <= 80 * 1024, `${path} has ${String(file.length)} bytes`);
  }
});

test('where the inks collide red is printed over blue, and the palette keeps their tints', async () => {
  const picture = sharp(join(folders.site, '/cards/zh/figure/licence.png'));
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): string => {
    const start = (y * info.width + x) * info.channels;
    return `#${data.subarray(start, start + 3).toString('hex')}`;
  };
  const near = (found: string, wanted: string): void => {
    const channels = (hex: string) =>
      [1, 3, 5].map((index) => Number.parseInt(hex.slice(index, index + 2), 16));
    channels(found).forEach((channel, index) => {
      assert.ok(Math.abs(channel - (channels(wanted)[index] ?? 0)) <= 3, `${found}, not ${wanted}`);
    });
  };
  near(at(20, 20), tints.microsoft);
  near(at(1180, 20), tints.openai);
  near(at(700, 20), '#220736');
  near(at(20, 300), tints.paper);
});

test('the colours are those of the site’s white paper', () => {
  const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  for (const [role, colour] of Object.entries(tints)) {
    assert.ok(css.includes(`--color-${role}: light-dark(${colour},`), role);
  }
});

test('no card needs a glyph that its face lacks', () => {
  assert.deepEqual(missingGlyphs(drawings, type.faces), []);
});

test('a glyph that a face lacks is named with its card and remedy, and nothing is drawn', async () => {
  const [path, drawing] = [...few][0] ?? ['', { blocks: [], lines: [] }];
  const lines = drawing.lines.map((line) => ({ ...line, runs: runsOf('龘', 'zh') }));
  const lacking = new Map([[path, { ...drawing, lines }]]);
  const line = `${path}  龘 (U+9F98) is not in han-display.woff. Run: npm run fonts`;
  assert.equal(missingGlyphs(lacking, type.faces)[0], line);
  const folder = { cache: join(scratch, 'none'), site: join(scratch, 'none') };
  await assert.rejects(printCards(lacking, type, folder), /龘 \(U\+9F98\)/);
});
