import { expect, test } from '@playwright/test';
import { languagePairs } from './site.ts';

/** One of each kind of page, in both languages. */
const kinds = languagePairs([
  '/',
  '/licensing/',
  '/chatgpt/',
  '/licensing/fee-trigger/',
  '/claims/',
  '/timeline/',
  '/about/',
]).concat('/', '/404.html');

declare global {
  interface Window {
    shifts?: { value: number; moved: string[] }[];
  }
}

for (const width of [390, 1440]) {
  test(`nothing moves at ${String(width)} px on a slow line whose fonts come late`, async ({
    browser,
  }) => {
    test.slow();
    for (const path of kinds) {
      // A new context each time: a font that has been fetched is not late.
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      const line = await context.newCDPSession(page);
      await line.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 200_000,
        uploadThroughput: 90_000,
      });
      await context.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, 1_200));
        await route.continue();
      });
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node: Element | null }[];
          })[]) {
            const moved = entry.sources.map(({ node }) => (node?.textContent ?? '').slice(0, 40));
            window.shifts?.push({ value: entry.value, moved });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => window.shifts), path).toEqual([]);
      await context.close();
    }
  });
}
