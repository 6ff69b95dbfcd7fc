import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { getChapter } from '../src/content/book.ts';
import { locales } from '../src/content/locale.ts';
import { builtPages, languagePairs, readSiteBook, inBoth } from './site.ts';

/** Every kind of page, with the languages that its contents are in. */
const kinds = [
  ...languagePairs(['/', '/licensing/', '/licensing/fee-trigger/', '/claims/', '/about/']),
  ...inBoth,
];

const opener = (page: Page, locale: string): Locator =>
  page.locator(`button[popovertarget="toc-${locale}"]`);
const panel = (page: Page, locale: string): Locator => page.locator(`#toc-${locale}`);

/** The languages of a page’s contents. */
const languagesOf = (path: string) =>
  locales.filter((locale) => path.startsWith(`/${locale}/`) || !/^\/(zh|en)\//.test(path));

for (const javaScriptEnabled of [true, false]) {
  test(`every page has its contents by title, from 320 to 1440 px, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const book = await readSiteBook();
    for (const path of kinds) {
      await page.goto(path);
      for (const width of javaScriptEnabled ? [320, 1440] : [390, 820]) {
        await page.setViewportSize({ width, height: 700 });
        for (const locale of languagesOf(path)) {
          const where = `${path} ${locale} at ${String(width)} px`;
          const contents = panel(page, locale);
          await expect(contents, where).toBeHidden();
          await opener(page, locale).click();
          await expect(contents, where).toBeVisible();
          const titles = book.outline.map(
            ({ id }) => getChapter(book, locale, id).frontmatter.title,
          );
          const links = contents.locator('> ol > li > a');
          await expect(links, where).toHaveText(titles.map((title) => new RegExp(`${title}$`)));
          const box = await contents.boundingBox();
          expect(box?.x, where).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0), where).toBeLessThanOrEqual(width);
          expect((box?.y ?? 0) + (box?.height ?? 0), where).toBeLessThanOrEqual(700);
          await page.keyboard.press('Escape');
          await expect(contents, where).toBeHidden();
          await opener(page, locale).click();
          await page.mouse.click(2, 690);
          await expect(contents, where).toBeHidden();
        }
      }
    }
    await context.close();
  });
}

test('the contents say where the reader is, and open by keyboard', async ({ page }) => {
  await page.goto('/zh/licensing/fee-trigger/');
  await opener(page, 'zh').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(panel(page, 'zh').locator('a').first()).toBeFocused();
  await expect(panel(page, 'zh').locator('[aria-current="true"]')).toHaveText(/授权这根杠杆$/);
  await expect(panel(page, 'zh').locator('[aria-current="page"]')).toHaveText(/^§5\.2 /);
  await expect(panel(page, 'zh').locator('ol ol a')).toHaveCount(5);
  await page.goto('/en/licensing/');
  await opener(page, 'en').click();
  await expect(panel(page, 'en').locator('[aria-current]')).toHaveText([/The licensing lever$/]);
});

test('within a chapter the contents lead to its sections and close; without script, to their pages', async ({
  page,
  browser,
}) => {
  await page.goto('/en/licensing/');
  await opener(page, 'en').click();
  await panel(page, 'en').getByText('§5.4').click();
  await expect(page).toHaveURL(/\/en\/licensing\/#duckassist$/);
  await expect(panel(page, 'en')).toBeHidden();
  await expect(page.locator('#duckassist')).toBeInViewport();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('/en/licensing/');
  await opener(plain, 'en').click();
  await panel(plain, 'en').getByText('§5.4').click();
  await expect(plain).toHaveURL(/\/en\/licensing\/duckassist\/$/);
  await context.close();
});

test('a section opens with its summary, begins on a phone’s first screen and fits a window of 320 px; so does a chapter', async ({
  page,
}) => {
  test.slow();
  const { outline } = await readSiteBook();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const locale of locales) {
    for (const chapter of outline) {
      for (const { id } of chapter.sections) {
        await page.goto(`/${locale}/${chapter.id}/${id}/`);
        const top = await page
          .locator('.section > p[data-number]')
          .first()
          .evaluate((text) => text.getBoundingClientRect().top);
        expect(top, `${locale} ${id}`).toBeLessThanOrEqual(520);
        await page.setViewportSize({ width: 320, height: 844 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${locale} ${id}`).toBeLessThanOrEqual(0);
        const numeral = await page
          .locator('.opening > .numeral')
          .evaluate(
            (element) =>
              element.getBoundingClientRect().right -
              (element.parentElement?.getBoundingClientRect().right ?? 0),
          );
        expect(numeral, `${locale} ${id}: its numeral`).toBeLessThanOrEqual(0);
        await page.setViewportSize({ width: 390, height: 844 });
      }
      await page.goto(`/${locale}/${chapter.id}/`);
      const start = await page
        .locator('.section > p[data-number]')
        .first()
        .evaluate((text) => text.getBoundingClientRect().top);
      expect(start, `${locale} ${chapter.id}`).toBeLessThanOrEqual(620);
    }
  }
  await page.goto('/en/licensing/fee-trigger/');
  const opening = page.locator('.opening');
  await expect(opening.locator('.lead')).toHaveText(/^Under the new rules an AI chatbot/);
  await expect(opening).toContainText(
    /Chapter 5 of 10: The licensing lever.*The rule that changes the price/s,
  );
  await expect(opening).toContainText(
    /An Open Relationship: who says what about .*\. Before: Why search engines rent\. Next: Try the rule\./s,
  );
});

test('a section stands on the grid of its chapter', async ({ page }) => {
  for (const width of [820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const lefts = (selectors: readonly string[]): Promise<number[]> =>
      Promise.all(
        selectors.map((selector) =>
          page
            .locator(selector)
            .first()
            .evaluate((element) => Math.round(element.getBoundingClientRect().left)),
        ),
      );
    const parts = ['h1', '.lead', '.section > p', '.section > .notes'];
    const tops = (selectors: readonly string[]): Promise<number[]> =>
      Promise.all(
        selectors.map((selector) =>
          page
            .locator(selector)
            .first()
            .evaluate((element) => Math.round(element.getBoundingClientRect().top)),
        ),
      );
    await page.goto('/zh/licensing/');
    const chapter = await lefts(parts);
    await page.goto('/zh/licensing/fee-trigger/');
    expect(await lefts(parts)).toEqual(chapter);
    // The numeral, the line over the title and the title start at the chapter’s heights; the tracks with the text.
    const heights = await tops(['.opening .apparatus', 'h1']);
    await page.goto('/zh/licensing/');
    expect(await tops(['.opening .apparatus', 'h1'])).toEqual(heights);
    await page.goto('/zh/licensing/fee-trigger/');
    const [tracks, text] = await tops(['.section', '.section > p']);
    expect(Math.abs((tracks ?? 0) - (text ?? 0))).toBeLessThanOrEqual(1);
  }
});

test('no link and no label reads as an id: the words say what it is', async ({ page }) => {
  test.slow();
  const book = await readSiteBook();
  const ids = [
    ...book.claims.keys(),
    ...book.glossary.keys(),
    ...book.figures.keys(),
    ...book.outline.flatMap(({ id, sections }) => [id, ...sections.map((item) => item.id)]),
  ];
  // An English word may be an id too, such as `azure`; what is joined by a hyphen is none.
  const terms = new Set([...book.glossary.values()].map(({ en }) => en.term));
  const slugs = ids.filter((id) => id.includes('-') && !terms.has(id));
  await page.goto('/404.html');
  for (const path of builtPages) {
    const found = await page.evaluate(
      async ([address, list, all]) => {
        const html = await (await fetch(address)).text();
        const text = new DOMParser().parseFromString(html, 'text/html');
        const isChinese = (element: Element): boolean =>
          element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') === true;
        const wanted = new Set(all);
        return [...text.querySelectorAll('body *')]
          .flatMap((element) => [
            [element, element.textContent.trim()] as const,
            [element, element.getAttribute('aria-label') ?? ''] as const,
          ])
          .filter(
            ([element, words]) => wanted.has(words) && (isChinese(element) || list.includes(words)),
          )
          .map(([element]) => element.outerHTML.slice(0, 120));
      },
      [path, slugs, ids] as const,
    );
    expect(found, path).toEqual([]);
  }
});
