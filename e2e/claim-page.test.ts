import { expect, test } from '@playwright/test';
import { passageOf } from '../src/content/book.ts';
import { locales } from '../src/content/locale.ts';
import { readSiteBook } from './site.ts';

test('on a phone the page of every claim is at most 2,000 px long, and quotes the paragraph that tells it with its own words marked', async ({
  page,
}) => {
  test.slow();
  const book = await readSiteBook();
  await page.setViewportSize({ width: 390, height: 844 });
  const long: string[] = [];
  for (const claim of book.claims.values()) {
    await page.goto(`/c/${claim.id}/`);
    const { height, width, quoted } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
      quoted: [...document.querySelectorAll('.claim-passage')].map((passage) =>
        ['blockquote', 'mark'].map((part) => passage.querySelector(part)?.textContent),
      ),
    }));
    if (height > 2_000 || width > 390) long.push(`${claim.id}: ${String(height)} px`);
    const told = locales.map((locale) => {
      const { before, words, after } = passageOf(book, locale, claim);
      return [before + words + after, words];
    });
    expect(quoted, claim.id).toEqual(told);
  }
  expect(long).toEqual([]);
});

test('the link above the paragraph leads to the words of the claim in their chapter', async ({
  page,
}) => {
  await page.goto('/c/stake-49/');
  await page.locator('.claim-passage figcaption a').first().click();
  await expect(page).toHaveURL(/\/zh\/investment\/#c-stake-49$/);
  await expect(page.locator('#c-stake-49')).toBeInViewport();
});

test('on a phone without script a reader of English is a press away from the sentence and from all the rest', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto('/c/stake-49/');
  const english = page.locator('.column:lang(en)');
  await page.locator('main').getByRole('link', { name: 'English' }).click();
  await expect(english.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(english.locator('.claim-passage')).toBeHidden();
  await english.getByText(/^In English/).click();
  await expect(english.locator('.claim-passage')).toBeVisible();
  await expect(english.locator('.citation-box')).toBeVisible();
  await context.close();
});

test('on a wide window the same part of both languages begins on one line', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const id of ['stake-49', 'stake-27', 'advised-to-slow-down']) {
    await page.goto(`/c/${id}/`);
    for (const part of ['.claim-passage', '.claim-since', '.claim-sources', '.citation-box']) {
      const tops = await page
        .locator(part)
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      const [zh, en] = tops;
      if (zh === undefined) continue;
      expect(tops).toHaveLength(2);
      expect(Math.abs(zh - (en ?? 0)), `${id} ${part}`).toBeLessThan(1);
    }
  }
});
