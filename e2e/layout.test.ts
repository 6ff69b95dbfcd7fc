import { expect, test } from '@playwright/test';
import { languagePairs } from './site.ts';

/** One of each kind of page, in both languages. */
const kinds = languagePairs([
  '/',
  '/licensing/',
  '/investment/',
  '/chatgpt/',
  '/scoreboard/',
  '/licensing/fee-trigger/',
  '/claims/',
  '/timeline/',
  '/about/',
]).concat('/', '/404.html');

test('no page scrolls sideways from 320 to 2560 px, which covers 400% zoom', async ({ page }) => {
  test.slow();
  for (const path of kinds) {
    await page.goto(path);
    for (const width of [320, 360, 390, 600, 768, 820, 1024, 1120, 1280, 1440, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${path} at ${String(width)} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('controls are at least 44 px high, and marks and links in text at least 24 px', async ({
  page,
}) => {
  for (const path of kinds) {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const small = await page.evaluate(() => {
        const seen = (element: Element): boolean => element.checkVisibility();
        const height = (element: Element): number =>
          Math.max(...[...element.getClientRects()].map((box) => box.height), 0);
        const controls = document.querySelectorAll(
          'header nav a, footer nav a, label, button, .section-list a, .chapter-turn a, .section-tools a, .section-number, summary',
        );
        const inText = document.querySelectorAll(
          '.claim-mark[href], .notes li a, .ledger-reference a',
        );
        return [
          ...[...controls].filter((element) => seen(element) && height(element) < 43.5),
          ...[...inText].filter((element) => seen(element) && height(element) < 23.5),
        ].map((element) => `${element.outerHTML.slice(0, 90)} ${String(height(element))}`);
      });
      expect(small, `${path} at ${String(width)} px`).toEqual([]);
    }
  }
});

test('focus is always visible', async ({ page }) => {
  for (const path of ['/en/licensing/', '/zh/claims/', '/zh/']) {
    await page.goto(path);
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return undefined;
        // The outline may stand around a radio’s label or a drawing’s node instead.
        const shown = [element, element.closest('label'), element.parentElement].some(
          (item) => item !== null && getComputedStyle(item).outlineStyle !== 'none',
        );
        return shown ? undefined : element.outerHTML.slice(0, 90);
      });
      expect(hidden, path).toBeUndefined();
    }
  }
});

test('the lens leaves in full ink only what the chosen basis vouches for, without JavaScript', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/licensing/');
  const colour = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  const key = await colour('#c-openai-courted-search');
  expect(await colour('#c-rules-changed')).toBe(key);
  await page.locator('input[name=lens][value=insiders]').check();
  expect(await colour('#c-openai-courted-search')).toBe(key);
  expect(await colour('#c-rules-changed')).not.toBe(key);
  await page.locator('input[name=lens][value=report]').check();
  expect(await colour('#c-openai-courted-search')).not.toBe(key);
  expect(await colour('#c-rules-changed')).toBe(key);
  await context.close();
});

test('the lens works on the timeline too', async ({ page }) => {
  await page.goto('/en/timeline/');
  const colour = (words: string): Promise<string> =>
    page
      .getByText(words)
      .first()
      .evaluate((element) => getComputedStyle(element.closest('p') ?? element).color);
  const key = await colour('Advises Microsoft to slow down');
  await page.locator('input[name=lens][value=report]').check();
  expect(await colour('Advises Microsoft to slow down')).not.toBe(key);
  await page.locator('input[name=lens][value=insiders]').check();
  expect(await colour('Advises Microsoft to slow down')).toBe(key);
  expect(await colour('Creates a for-profit arm')).not.toBe(key);
});

test('the paper switch is kept, and the next page has it before the first paint', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/licensing/');
  const paper = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const white = await paper();
  await page.locator('input[name=paper][value=black]').check();
  const black = await paper();
  expect(black).not.toBe(white);
  // Without the deferred scripts, only what stands in the head can have applied it.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/zh/licensing/');
  expect(await paper()).toBe(black);
});
