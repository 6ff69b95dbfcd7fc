import { expect, test } from '@playwright/test';
import { builtPages, readSiteBook } from './site.ts';

test('a reader walks through all ten chapters with the keyboard', async ({ page }) => {
  const { outline } = await readSiteBook();
  await page.goto('/zh/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.locator('.contents a').first().focus();
  await page.keyboard.press('Enter');
  for (const [index, { id }] of outline.entries()) {
    await expect(page).toHaveURL(new RegExp(`/zh/${id}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const next = page.locator('.chapter-turn a[rel=next]');
    if (index === outline.length - 1) {
      await expect(next).toHaveCount(0);
      break;
    }
    await next.focus();
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
  }
});

test('every link and control of a chapter can be reached with the Tab key', async ({ page }) => {
  await page.goto('/en/investment/');
  const wanted = await page.locator('a[href], summary, input:checked').count();
  const reached = new Set<number>();
  for (let step = 0; step < wanted + 5; step += 1) {
    await page.keyboard.press('Tab');
    const index = await page.evaluate(() => {
      const all = [...document.querySelectorAll('a[href], summary, input:checked')];
      return all.findIndex((element) => element === document.activeElement);
    });
    if (index >= 0) reached.add(index);
  }
  // Links inside a closed table, and the ones that only a tapped note shows, are no stops.
  const stops = await page.evaluate(
    () =>
      [...document.querySelectorAll('a[href], summary, input:checked')].filter((element) =>
        element.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
  );
  expect(reached.size).toBe(stops);
});

test('no page asks another host for anything', async ({ page, request }) => {
  test.slow();
  // Whatever a page could fetch by itself stands in its HTML; links that a reader follows do not count.
  for (const path of builtPages) {
    const html = await (await request.get(path)).text();
    const fetched = html.match(
      /<(?:script|img|link|source|iframe)\b[^>]*>|url\([^)]*\)|@import[^;]*/g,
    );
    const strangers = (fetched ?? [])
      .filter((tag) => !/\brel="(?:canonical|alternate|cite-as)"/.test(tag))
      .filter((tag) => /(?:https?:)?\/\//.test(tag));
    expect(strangers, path).toEqual([]);
  }
  const asked: string[] = [];
  page.on('request', (item) => asked.push(new URL(item.url()).hostname));
  for (const path of ['/', '/zh/', '/en/licensing/', '/zh/sales/two-teams/', '/en/claims/']) {
    await page.goto(path);
  }
  expect(new Set(asked)).toEqual(new Set(['localhost']));
});

test('the fragments that reports use lead to a section, a claim, a figure and an entry of the ledger', async ({
  page,
}) => {
  for (const [address, words] of [
    ['/en/licensing/#fee-trigger', 'The rule that changes the price'],
    ['/en/investment/#c-stake-49', '49%'],
    ['/en/licensing/#f-licence', 'Fig. 5.1'],
    ['/en/claims/#stake-49', '49%'],
  ] as const) {
    await page.goto(address);
    const target = page.locator(':target');
    await expect(target).toBeInViewport();
    await expect(target).toContainText(words);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a mark tells who vouches and when, on focus', async ({ page }) => {
      await page.goto('/en/investment/');
      const mark = page.locator('#c-stake-49 + a');
      await expect(mark).toHaveAccessibleName('R: the report itself, 2023');
      await expect(mark).toBeEmpty();
      await mark.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      const shown = await mark.evaluate((element) => getComputedStyle(element, '::after').content);
      expect(shown).toContain('the report itself, 2023');
    });

    test('a tapped mark brings its note into view, and back again', async ({ browser }) => {
      const context = await browser.newContext({
        hasTouch: true,
        javaScriptEnabled,
        viewport: { width: 390, height: 800 },
      });
      const page = await context.newPage();
      await page.goto('/zh/warning/');
      const note = page.locator('#n-unreleased-gpt4');
      await page.locator('#c-unreleased-gpt4 + a').scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await page.locator('#c-unreleased-gpt4 + a').tap();
      await expect(note).toBeInViewport({ ratio: 1 });
      await expect(note).toContainText('知情人士，报道未说明日期');
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await note.getByRole('link', { name: '收起' }).tap();
      await expect(page.locator('#c-unreleased-gpt4')).toBeInViewport();
      await context.close();
    });
  });
}
