import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { isEmbedPath, isVersionPath } from '../src/content/address.ts';
import { findChromium } from './chromium.ts';
import { onePerKind } from './page-kinds.ts';

declare global {
  interface Window {
    /** What moved; `whileParsed` when the page itself had not wholly come. */
    shifts?: { value: number; moved: string[]; whileParsed: boolean }[];
  }
}

/** Opens a page on a slow line with an empty cache, its fonts later still, and waits for all of them. */
async function openSlowly(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  await context.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await page.addInitScript(() => {
    window.shifts = [];
    const parsedAt = () => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return entry?.domInteractive ?? 0;
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Element | null }[];
      })[]) {
        const moved = entry.sources.map(({ node }) => (node?.textContent ?? '').slice(0, 40));
        window.shifts?.push({
          value: entry.value,
          moved,
          // The last part is drawn a frame or two after it has come.
          whileParsed: parsedAt() === 0 || entry.startTime < parsedAt() + 100,
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  return page;
}

/**
 * What moved on a page; less than two thousandths is nothing that an eye can follow: the axis of a word
 * set to the end of its line, by the difference of the two faces. While a page comes, a paragraph that
 * was cut short sets its last lines anew: up to a hundredth.
 */
async function movedOn(page: Page): Promise<readonly unknown[]> {
  const shifts = (await page.evaluate(() => window.shifts)) ?? [];
  const sumOf = (parsing: boolean) =>
    shifts
      .filter(({ whileParsed }) => whileParsed === parsing)
      .reduce((total, { value }) => total + value, 0);
  return sumOf(false) < 0.002 && sumOf(true) < 0.01 ? [] : shifts;
}

for (const width of [390, 1440]) {
  test(`on a slow line at ${String(width)} px the display face comes late, and nothing moves`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const lookAt = async (path: string): Promise<void> => {
      // A new context each time: a font that has been fetched is not late.
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await openSlowly(context, `${baseURL ?? ''}${path}`);
      expect.soft(await movedOn(page), path).toEqual([]);
      const loaded = await page.evaluate(() =>
        [...document.fonts].some(
          ({ family, status }) => /^"?Open Latin"?$/.test(family) && status === 'loaded',
        ),
      );
      // A kept version is set in plain faces, and so is a section in a frame.
      if (!isVersionPath(path) && !isEmbedPath(path)) {
        expect.soft(loaded, `${path} has its display face`).toBe(true);
      }
      await context.close();
    };
    // Eight at a time: most of this is waiting for the line.
    for (let first = 0; first < onePerKind.length; first += 8) {
      await Promise.all(onePerKind.slice(first, first + 8).map(lookAt));
    }
  });
}

/** A browser on a machine that has the DejaVu fonts and no other serif; undefined without fontconfig. */
async function browserWithDejaVu(folder: string): Promise<Browser | undefined> {
  const list = (() => {
    try {
      return execFileSync('fc-list', ['-f', '%{file}\n', 'DejaVu Serif'], { encoding: 'utf8' });
    } catch {
      return '';
    }
  })();
  const [file] = list.split('\n').filter((line) => line !== '');
  if (file === undefined) return undefined;
  const config = join(folder, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><fontconfig><dir>${dirname(file)}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return chromium.launch({ ...findChromium(), env: { ...process.env, FONTCONFIG_FILE: config } });
}

/** How far the words of the wordmark reach beyond the page's column, in px. */
function wordmarkBeyondGrid(page: Page): Promise<number> {
  return page.evaluate(() => {
    const hero = document.querySelector('.hero')?.getBoundingClientRect();
    const words = [...document.querySelectorAll('.hero h1 span')].map((word) => {
      const range = document.createRange();
      range.selectNodeContents(word);
      return range.getBoundingClientRect();
    });
    return Math.max(
      ...words.map(({ left, right }) =>
        Math.max((hero?.left ?? 0) - left, right - (hero?.right ?? 0)),
      ),
    );
  });
}

async function expectWordmarkInGrid(context: BrowserContext, baseURL = ''): Promise<void> {
  const page = await context.newPage();
  for (const path of ['/', '/zh/', '/en/']) {
    await page.goto(baseURL + path);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await wordmarkBeyondGrid(page), `${path} at ${String(width)} px`).toBeLessThanOrEqual(
        1,
      );
    }
  }
  await context.close();
}

test('the wordmark stays in the grid, in its own face and in what stands in for it', async ({
  browser,
  baseURL,
}) => {
  await expectWordmarkInGrid(await browser.newContext(), baseURL);
  const context = await browser.newContext();
  await context.route('**/*.woff2', (route) => route.abort());
  await expectWordmarkInGrid(context, baseURL);
});

test('on a machine with DejaVu alone nothing moves, and the wordmark stays in the grid', async ({
  baseURL,
}) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'dejavu-'));
  const browser = await browserWithDejaVu(folder);
  test.skip(browser === undefined, 'This machine has no fontconfig with DejaVu Serif.');
  if (browser === undefined) return;
  try {
    // Chinese waits there for the file of its text, which nothing can stand in for.
    for (const path of ['/en/', '/en/licensing/', '/en/licensing/fee-trigger/']) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await openSlowly(context, `${baseURL ?? ''}${path}`);
      expect(await movedOn(page), path).toEqual([]);
      await context.close();
    }
    const context = await browser.newContext();
    await context.route('**/*.woff2', (route) => route.abort());
    await expectWordmarkInGrid(context, baseURL);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});
