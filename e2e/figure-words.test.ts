import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chapterPath, homePath, parallelPath } from '../src/content/address.ts';
import { locales } from '../src/content/locale.ts';
import { readSiteBook } from './site.ts';

const { outline } = await readSiteBook();
const drawn = outline
  .filter(({ sections }) => sections.some(({ figures }) => figures.length > 0))
  .map(({ id }) => id);
const pages = locales.flatMap((locale) => [
  homePath(locale),
  ...drawn.map((id) => chapterPath(locale, id)),
]);
/** The narrowest windows of a telephone, and one in which two drawings stand side by side. */
const windows = [
  { width: 320, paths: pages },
  { width: 390, paths: pages },
  { width: 820, paths: drawn.map(parallelPath) },
];

/** The site's own choice, and what a machine without it may set in its place: the widest face in common use. */
const faces = { own: '', 'wide stand-in': "'DejaVu Sans', Verdana, sans-serif" };

for (const [face, family] of Object.entries(faces)) {
  for (const { width, paths } of windows) {
    test(`no word of a figure is split or leaves its frame at ${String(width)} px, ${face} face`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const faults: string[] = [];
      for (const path of paths) {
        await page.goto(path);
        await page.evaluate((value) => {
          const sheet = new CSSStyleSheet();
          if (value !== '') sheet.replaceSync(`:root, :root * { --font-apparatus: ${value} }`);
          document.adoptedStyleSheets.push(sheet);
        }, family);
        const words = await wordsOfFigures(page);
        expect(words.read, `words found on ${path}`).toBeGreaterThan(0);
        faults.push(...words.faults.map((fault) => `${path} ${fault}`));
        if (width !== 390 || family !== '') continue;
        const orphans = await page.locator('.figure-calendar .say').evaluateAll((lines) =>
          lines.flatMap((line) => {
            const range = document.createRange();
            range.selectNodeContents(line);
            range.setEndBefore(line.querySelector('.claim-mark') ?? line);
            const foot = [...range.getClientRects()].at(-1)?.bottom ?? 0;
            return [...line.querySelectorAll('.claim-mark')]
              .filter((mark) => mark.getBoundingClientRect().top > foot)
              .map(() => line.textContent);
          }),
        );
        expect(orphans, `marks alone on a line, ${path}`).toEqual([]);
      }
      expect(faults).toEqual([]);
    });
  }
}

/** Every word and mark of the drawings, and those of them that stand on two lines or outside what holds them. */
async function wordsOfFigures(page: Page): Promise<{ read: number; faults: string[] }> {
  return page.evaluate(() => {
    const faults: string[] = [];
    let read = 0;
    const lines = 'b, .say, p, li, legend, label, time, a';
    for (const drawing of document.querySelectorAll('.drawing, .figure-try')) {
      const textsOf = new Map<Element, Text[]>();
      const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const line = text.parentElement?.closest(lines);
        if (!line?.checkVisibility()) continue;
        textsOf.set(line, [...(textsOf.get(line) ?? []), text]);
      }
      for (const [line, texts] of textsOf) {
        const all = texts.map(({ data }) => data).join('');
        const place = (offset: number): [Text, number] => {
          let rest = offset;
          for (const text of texts) {
            if (rest <= text.length) return [text, rest];
            rest -= text.length;
          }
          throw new Error('The offset lies beyond the line.');
        };
        const han = [...new Intl.Segmenter('zh-Hans', { granularity: 'word' }).segment(all)]
          // Sentences, as in the figure that answers a reader, break anywhere; labels do not.
          .filter(
            ({ segment }) => drawing.matches('.drawing') && /^\p{Script=Han}{2,}$/u.test(segment),
          )
          .map(({ segment, index }) => ({ 0: segment, index }));
        const latin = [...all.matchAll(/[\p{Script=Latin}\p{N}’‑]{2,}/gu)];
        for (const { 0: word, index } of [...latin, ...han]) {
          const range = document.createRange();
          range.setStart(...place(index));
          range.setEnd(...place(index + word.length));
          const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
          const first = boxes[0];
          // A name that stands there for those who hear it takes one pixel.
          if (first === undefined || line.getBoundingClientRect().width <= 1) continue;
          read += 1;
          const boxesAround = [line, line.closest('.node') ?? line].map((box) =>
            box.getBoundingClientRect(),
          );
          const right = Math.min(
            Math.max(...boxesAround.map((box) => box.right)),
            drawing.getBoundingClientRect().right,
          );
          if (boxes.some((box) => Math.abs(box.top - first.top) > box.height / 2)) {
            faults.push(`${drawing.className}: "${word}" of "${all.trim()}" is split`);
          } else if (boxes.some((box) => box.right > right + 1)) {
            faults.push(`${drawing.className}: "${word}" of "${all.trim()}" leaves its frame`);
          }
        }
      }
      for (const mark of drawing.querySelectorAll('.claim-mark')) {
        if (!mark.checkVisibility()) continue;
        // Around its frame a mark has room for a finger.
        const room = parseFloat(getComputedStyle(mark).paddingInlineEnd);
        const over = mark.getBoundingClientRect().right - room;
        if (over > drawing.getBoundingClientRect().right + 1) {
          const line = mark.parentElement?.textContent.trim() ?? '';
          faults.push(`${drawing.className}: the mark of "${line}" leaves the drawing`);
        }
      }
    }
    return { read, faults };
  });
}
