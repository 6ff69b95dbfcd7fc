import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { depositOf } from '../src/build/deposit/deposit.ts';
import { editionPath, editionsPath, versionName } from '../src/content/address.ts';
import { newestEdition } from '../src/content/edition.ts';
import { builtPages, builtText, readSiteBook, root } from './site.ts';

const book = await readSiteBook();
const edition = newestEdition(book);
const sections = edition.chapters.flatMap((chapter) => chapter.sections);

test('an edition lists every section in both languages, each at its version of then', async ({
  page,
}) => {
  await page.goto('/en/');
  await page
    .locator('.site-footer')
    .getByRole('link', { name: `Edition ${edition.name}` })
    .click();
  await expect(page).toHaveURL(new RegExp(`${editionPath(edition.date)}$`));
  const links = await page.locator('.edition-sections a').evaluateAll((all) =>
    all.map((link) => ({
      path: link.getAttribute('href'),
      words: [...link.querySelectorAll('[lang]')].map((part) => part.textContent),
    })),
  );
  expect(links.map(({ path }) => path)).toEqual(
    sections.map(({ id, version }) => versionName(id, version)),
  );
  for (const [index, { path, words }] of links.entries()) {
    expect(builtPages).toContain(path);
    const kept = book.versions.get(
      `${sections[index]?.id ?? ''} ${sections[index]?.version ?? ''}`,
    );
    expect(words[0]).toContain(kept?.zh.title);
    expect(words[1]).toContain(kept?.en.title);
  }
  await page.getByRole('link', { name: 'All editions' }).click();
  await expect(page).toHaveURL(new RegExp(`${editionsPath}$`));
  await expect(page.locator(`main a[href="${editionPath(edition.date)}"]`)).toHaveCount(1);
  expect(builtText('/links.json')).toContain(`"kind":"edition","id":"${edition.date}"`);
});

test('the deposit is read without a network, from a disk: text, figures, faces, links', async ({
  browser,
}) => {
  const first = depositOf(join(root, 'dist'), root, book);
  const again = depositOf(join(root, 'dist'), root, book);
  expect(Buffer.compare(first.bytes, again.bytes), 'the same twice').toBe(0);
  const folder = mkdtempSync(join(tmpdir(), 'deposit-'));
  try {
    const files = unzipSync(first.bytes);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
      // A list of checksums names the files, and one of them names the edition.
      expect(Buffer.from(content).toString(), path).toMatch(
        path.endsWith('.csv') ? /^id,chapter/ : new RegExp(`\\b${edition.name}\\b`),
      );
    }
    const context = await browser.newContext({ offline: true, javaScriptEnabled: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const file of ['zh', 'en', 'zh-en']) {
      const path = Object.keys(files).find((name) => name.endsWith(`/${file}.html`)) ?? '';
      await page.goto(pathToFileURL(join(folder, path)).href);
      const read = await page.evaluate(async () => {
        await document.fonts.ready;
        const isSeen = (element: Element): boolean => {
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && height > 0;
        };
        const hasInk = (element: Element): boolean => {
          const style = getComputedStyle(element);
          return [
            style.backgroundColor,
            style.fill,
            style.stroke,
            style.borderTopColor,
            style.backgroundImage,
          ].some((value) => /^(rgb\(|color|oklch|[a-z-]*gradient)/.test(value));
        };
        return {
          text: document.body.innerText.replaceAll(/\s+/g, ''),
          faces: [...document.fonts]
            .filter(({ status }) => status === 'loaded')
            .map(({ family }) => family.replaceAll('"', '')),
          figures: [...document.querySelectorAll('.figure')].map((figure) => {
            const drawn = [...figure.querySelectorAll('*')].filter(isSeen).filter(hasInk);
            const { width, height } = figure.getBoundingClientRect();
            return Math.min(width, height, drawn.length * 20);
          }),
          lost: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
            .map((link) => decodeURIComponent(link.hash.slice(1)))
            .filter((id) => document.getElementById(id) === null),
        };
      });
      const locales = file === 'zh-en' ? (['zh', 'en'] as const) : [file as 'zh' | 'en'];
      for (const locale of locales) {
        for (const { id } of sections) {
          const said = book.chapters[locale]
            .values()
            .flatMap((chapter) => chapter.sections.filter((section) => section.id === id))
            .toArray();
          const paragraph = said[0]?.paragraphs.at(-1)?.text.slice(-12).replaceAll(/\s+/g, '');
          expect(read.text, `${file} ${id}`).toContain(paragraph);
        }
      }
      expect(read.lost).toEqual([]);
      expect(read.faces).toContain('Open Latin');
      if (file !== 'en') expect(read.faces).toContain('Open Han');
      const drawn = book.outline.flatMap((chapter) =>
        chapter.sections.flatMap(({ figures }) => figures),
      );
      expect(read.figures.length).toBeGreaterThanOrEqual(drawn.length);
      for (const size of read.figures) expect(size).toBeGreaterThan(40);
      // A link of the contents, and one within the text.
      await page.locator('.contents a[href="#licensing"]').first().click();
      await expect(page.locator('#licensing')).toBeInViewport();
      await page.locator('.since-note a[href^="#"]:not(.claim-mark)').first().click();
      await expect(page.locator(':is(h2, .section):target').first()).toBeInViewport();
    }
    expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    await context.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
