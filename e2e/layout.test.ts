import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { onePerKind } from './page-kinds.ts';
import { readSiteBook, root } from './site.ts';

test('no page scrolls sideways from 320 to 2560 px, which covers 400% zoom', async ({ page }) => {
  test.slow();
  for (const path of onePerKind) {
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
  for (const path of onePerKind) {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const small = await page.evaluate(() => {
        const seen = (element: Element): boolean => element.checkVisibility();
        const height = (element: Element): number =>
          Math.max(...[...element.getClientRects()].map((box) => box.height), 0);
        const controls = document.querySelectorAll(
          'header nav a, footer nav a, label:has(input), input[type="search"], button, .section-list a, .chapter-turn a, .section-tools a, .section-number, summary',
        );
        const inText = document.querySelectorAll(
          '.claim-mark[href], .notes li a, .ledger-reference a',
        );
        return [
          ...[...controls].filter((element) => seen(element) && height(element) < 43.5),
          ...[...inText].filter((element) => seen(element) && height(element) < 23.5),
        ].map((element) => `${element.outerHTML.slice(0, 90)} ${String(height(element))}`);
      });
      expect.soft(small, `${path} at ${String(width)} px`).toEqual([]);
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
  const key = await colour('Warns that it is dangerous to rush');
  await page.locator('input[name=lens][value=report]').check();
  expect(await colour('Warns that it is dangerous to rush')).not.toBe(key);
  await page.locator('input[name=lens][value=insiders]').check();
  expect(await colour('Warns that it is dangerous to rush')).toBe(key);
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

/** The twins of every section of a chapter: where a paragraph, heading or note begins and ends, by language. */
const twinsOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.twin-prose')].map((prose) =>
      [...prose.querySelectorAll(':scope > .column')].map((column) =>
        [...column.querySelectorAll('.twin-section > :is(h2, p, figure)')].map((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return { top, bottom };
        }),
      ),
    ),
  );

const chapters = readdirSync(join(root, 'dist/zh-en')).filter((name) => !name.includes('.'));

for (const width of [820, 1440]) {
  test(`side by side, every paragraph, heading, figure and note starts on its twin’s line at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    expect(chapters.length).toBe(10);
    for (const chapter of chapters) {
      await page.goto(`/zh-en/${chapter}/`);
      for (const [zh = [], en = []] of await twinsOn(page)) {
        expect(zh.length, chapter).toBeGreaterThan(1);
        expect(en, chapter).toHaveLength(zh.length);
        for (const [index, { top }] of zh.entries()) {
          const apart = Math.abs(top - (en[index]?.top ?? Infinity));
          expect(apart, `${chapter} row ${String(index)}`).toBeLessThan(1);
        }
      }
    }
  });
}

test('side by side, every figure is drawn in both languages alike, and no id stands twice', async ({
  page,
}) => {
  let figures = 0;
  for (const chapter of chapters) {
    await page.goto(`/zh-en/${chapter}/`);
    const drawn = await page.evaluate(() =>
      [':first-child', ':last-child'].map((which) =>
        [...document.querySelectorAll(`.twin-prose > ${which} .figure`)].map((figure) =>
          [...figure.querySelectorAll('.node')].map((node) => {
            const { gridArea, fontSize, paddingInline } = getComputedStyle(node);
            return [node.id.replace(/^en\./, ''), gridArea, fontSize, paddingInline].join(' ');
          }),
        ),
      ),
    );
    expect(drawn[1], chapter).toEqual(drawn[0]);
    figures += drawn[0]?.length ?? 0;
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice, chapter).toEqual([]);
  }
  expect(figures).toBe((await readSiteBook()).figures.size);
});

test('side by side, a reader tries the rule in one language and the other stays as it was', async ({
  page,
}) => {
  await page.goto('/zh-en/licensing/');
  const chinese = page.locator('.figure-try:lang(zh)');
  const english = page.locator('.figure-try:lang(en)');
  await english.getByText('Yes, on OpenAI’s model').click();
  await expect(english.getByRole('radio', { name: 'No chatbot' })).not.toBeChecked();
  await expect(english.getByText('Your engine')).toBeVisible();
  await expect(english.locator('.plug.openai')).toBeVisible();
  await expect(chinese.getByRole('radio', { name: '不加' })).toBeChecked();
  await expect(chinese.locator('.plug.openai')).toBeHidden();
});

test('on a phone a paragraph’s twin follows it, before the next begins', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  for (const chapter of chapters) {
    await page.goto(`/zh-en/${chapter}/`);
    for (const [zh = [], en = []] of await twinsOn(page)) {
      const order = zh.flatMap((twin, index) => [twin, en[index] ?? twin]);
      expect(order.length, chapter).toBeGreaterThan(2);
      for (const [index, { top }] of order.entries()) {
        const before = order[index - 1]?.bottom ?? 0;
        expect(top, `${chapter} row ${String(index)}`).toBeGreaterThanOrEqual(before);
      }
    }
  }
});
