// npm run pictures: draws every figure that changed, in both languages, as SVG and PNG, from its page for frames.
// node src/pictures/draw-pictures.ts [folder of a built site]; without one, it builds the site for itself.
// Chromium prints what readers see and poppler makes outlines of it: true vectors, which Word takes too.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import sharp from 'sharp';
import { findChromium, howToGetChromium } from '../../e2e/chromium.ts';
import { orStop, Stop } from '../../scripts/stop.mjs';
import { embedPath } from '../content/address.ts';
import { getFigure, parseBook } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import { languageTag, locales } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { readContent } from '../content/read-files.ts';
import { dictionary } from '../dictionary/index.ts';
import { root } from '../fonts/cut.ts';
import { buildUnfinished } from '../fonts/unfinished-site.ts';
import { drawnFile, readShown, shownBy, shownFile } from './drawn-pictures.ts';
import { pictureWidth } from './foot.ts';
import { outlinesOf } from './outlines.ts';

/** Bytes, as a picture is sent to a report writer. */
const limits = { svg: 72_000, png: 80_000 } as const;

await orStop(async () => {
  const book = parseBook(readContent(root));
  const known = readShown(root);
  const shown = Object.fromEntries(
    [...book.figures.keys()].toSorted().map((id) => [id, shownBy(root, book, id)]),
  );
  const changed = Object.keys(shown).filter(
    (id) =>
      shown[id] !== known[id] ||
      locales.some((locale) => !existsSync(drawnFile(root, { figure: id, locale, format: 'png' }))),
  );
  if (changed.length > 0) await drawAll(book, changed);
  const path = shownFile(root);
  const options = { ...(await resolveConfig(path)), filepath: path };
  await writeFile(path, await format(JSON.stringify(shown), options));
  console.log(`figures: ${Object.keys(shown).length} (${changed.length} drawn)`);
});

async function drawAll(book: Book, figures: readonly string[]): Promise<void> {
  const launch = findChromium();
  if (launch === undefined) throw new Stop(howToGetChromium);
  try {
    execFileSync('pdftocairo', ['-v'], { stdio: 'ignore' });
  } catch {
    throw new Stop('pdftocairo was not found. Install poppler (Debian: poppler-utils).');
  }
  const site = process.argv[2] ?? buildUnfinished('.cache/pictures-site');
  const sheet = await readFile(new URL('picture.css', import.meta.url), 'utf8');
  const work = await mkdtemp(join(tmpdir(), 'pictures-'));
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({
      viewport: { width: pictureWidth, height: 900 },
      deviceScaleFactor: 2,
      colorScheme: 'light',
      bypassCSP: true,
    });
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      await (existsSync(file) ? route.fulfill({ path: file }) : route.abort());
    });
    // On paper the same figures would be drawn smaller.
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    for (const id of figures) {
      for (const locale of locales) {
        await page.goto(`http://site.test${embedPath(locale, 'figure', id)}`);
        await page.addStyleTag({ content: sheet });
        const height = await compose(page, locale);
        const { title, alt } = getFigure(book, id);
        const named = { title: title[locale], description: alt[locale], tag: languageTag[locale] };
        const svg = await svgOf(page, height, join(work, 'page.pdf'));
        await save(
          drawnFile(root, { figure: id, locale, format: 'svg' }),
          Buffer.from(outlinesOf(svg, { height, ...named })),
        );
        await save(
          drawnFile(root, { figure: id, locale, format: 'png' }),
          await pngOf(page, height),
        );
      }
    }
  } finally {
    await browser.close();
    await rm(work, { recursive: true });
  }
}

/**
 * Leaves the drawing, its caption, who says so and where it is from; a form gives way to the table of its answers.
 * @returns its height, in CSS pixels
 */
async function compose(page: Page, locale: Locale): Promise<number> {
  const { basis, whoVouches, colon } = dictionary[locale];
  const names = Object.fromEntries(Object.entries(basis).map(([id, { name }]) => [id, name]));
  await page.evaluate(
    ({ heading, names }) => {
      const figure = document.querySelector('.figure');
      const details = figure?.querySelector('details');
      const form = figure?.querySelector('.figure-try');
      const marks = new Map(
        [...document.querySelectorAll<HTMLElement>('.claim-mark')].map((mark) => [
          mark.dataset.basis ?? '',
          mark,
        ]),
      );
      const table = details?.querySelector('table');
      table?.classList.add('apparatus');
      if (form && table) form.replaceWith(table);
      const line = document.createElement('p');
      line.className = 'vouching apparatus';
      line.append(heading);
      for (const [basis, mark] of marks) {
        const one = document.createElement('span');
        one.append(mark.cloneNode(), ` ${names[basis] ?? ''}`);
        line.append(one);
      }
      details?.replaceWith(line);
      // The address takes the place of the link to it.
      document.querySelector('footer p > a')?.remove();
    },
    { heading: whoVouches + colon, names },
  );
  return page.evaluate(async () => {
    await document.fonts.ready;
    return Math.ceil(document.documentElement.getBoundingClientRect().height);
  });
}

async function svgOf(page: Page, height: number, pdf: string): Promise<string> {
  // A hair more, lest its last line go to a second page; and never broad, which poppler would turn.
  const pageHeight = Math.max(height, pictureWidth) + 1;
  await page.pdf({
    path: pdf,
    width: `${pictureWidth}px`,
    height: `${pageHeight}px`,
    printBackground: true,
    pageRanges: '1',
  });
  const svg = pdf.replace(/pdf$/, 'svg');
  // Enlarged to 6 units a pixel: whole numbers are fine enough then, and shortest.
  const paper = ['-paperw', String(pictureWidth * 6), '-paperh', String(pageHeight * 6), '-expand'];
  execFileSync('pdftocairo', ['-svg', ...paper, pdf, svg]);
  return readFile(svg, 'utf8');
}

/** Flat colours and the greys at the edges of type: a palette loses nothing that can be seen. */
async function pngOf(page: Page, height: number): Promise<Buffer> {
  const clip = { x: 0, y: 0, width: pictureWidth, height };
  const image = await page.screenshot({ fullPage: true, clip });
  return sharp(image)
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

async function save(path: string, data: Buffer): Promise<void> {
  const limit = path.endsWith('.svg') ? limits.svg : limits.png;
  if (data.length > limit) throw new Stop(`${path} is ${data.length} bytes, over ${limit}.`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, data);
  console.log(`${String(data.length).padStart(7)} bytes  ${path.slice(root.length + 1)}`);
}
