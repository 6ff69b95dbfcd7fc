import { expect, test } from '@playwright/test';
import { locales } from '../src/content/locale.ts';
import { builtPages, builtText, languagePairs, readSiteBook } from './site.ts';

/** What a page marks, and what it defines. */
function termsOf(path: string): Record<'marked' | 'defined', string[]> {
  const html = builtText(path);
  const ids = (pattern: RegExp): string[] => [
    ...new Set([...html.matchAll(pattern)].map(([, id = '']) => id)),
  ];
  return {
    marked: ids(/<a class="term" href="#t-([^"]+)">/g),
    defined: ids(/<p id="t-([^"]+)">/g),
  };
}

for (const javaScriptEnabled of [true, false]) {
  for (const width of [390, 1440]) {
    test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript at ${String(width)} px`, () => {
      test.use({ javaScriptEnabled, viewport: { width, height: 900 } });

      test('a reader opens a definition, sees the other language’s term and closes it, and the page stays', async ({
        page,
      }) => {
        for (const [path, word, other, meaning, close] of [
          ['/zh/licensing/', '聊天机器人', 'chatbot', '用对话来回答的程序。', '收起'],
          [
            '/en/licensing/fee-trigger/',
            'chatbot',
            '聊天机器人',
            'A program that answers',
            'Close',
          ],
        ] as const) {
          await page.goto(path);
          const mark = page.getByRole('link', { name: word, exact: true }).first();
          const sheet = page.locator('p', { hasText: meaning });
          await expect(sheet).toBeHidden();
          await mark.evaluate((element) => {
            scrollTo(0, element.getBoundingClientRect().top + scrollY - 300);
          });
          const place = (): Promise<number> => page.evaluate(() => scrollY);
          const before = await place();
          expect(before).toBeGreaterThan(0);
          await mark.click();
          await expect(sheet).toBeInViewport({ ratio: 1 });
          await expect(sheet.locator('[lang]')).toHaveText(other);
          expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
          await sheet.getByRole('link', { name: close }).click();
          await expect(sheet).toBeHidden();
          expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
        }
      });
    });
  }
}

test('from a mark the Tab key leads to the glossary and to the close link, and closing leads back', async ({
  page,
}) => {
  await page.goto('/en/warning/');
  const mark = page.locator('.term[href^="#t-"]').first();
  for (const close of ['Enter', 'Escape']) {
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.definitions :target')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Glossary' }).first()).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Close' })).toBeFocused();
    await page.keyboard.press(close);
    await expect(page.locator('.definitions :target')).toHaveCount(0);
    await expect(mark).toBeFocused();
  }
});

test('every marked term of a page has its definition there, and every definition a mark', async () => {
  const { outline } = await readSiteBook();
  const paths = languagePairs(
    outline.flatMap(({ id, sections }) => [
      `/${id}/`,
      ...sections.map((section) => `/${id}/${section.id}/`),
    ]),
  );
  for (const path of paths) {
    const { marked, defined } = termsOf(path);
    expect(marked, path).toEqual(defined);
  }
  expect(paths.filter((path) => termsOf(path).marked.length > 0).length).toBeGreaterThan(80);
  const others = builtPages.filter((path) => !paths.includes(path));
  expect(others.filter((path) => termsOf(path).marked.length > 0)).toEqual([]);
});

test('a section marks no term twice, and marks the same ones in both languages', async () => {
  const { outline } = await readSiteBook();
  for (const { id, sections } of outline) {
    for (const section of sections) {
      const [zh, en] = locales.map((locale) => {
        const html = builtText(`/${locale}/${id}/${section.id}/`);
        return [...html.matchAll(/class="term" href="#t-([^"]+)"/g)].map(([, term]) => term);
      });
      expect(zh?.toSorted(), section.id).toEqual(en?.toSorted());
      expect(new Set(zh).size, section.id).toBe(zh?.length);
    }
  }
});

test('on paper the definitions are a list under the glossary’s name, and marks are plain words', async ({
  page,
}) => {
  for (const [path, title, other] of [
    ['/zh/investment/#t-stake', '词汇', 'stake'],
    ['/en/investment/', 'Glossary', '持股'],
  ] as const) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const list = page.locator('.definitions');
    const shown = await list.evaluate((element) => {
      const name = getComputedStyle(element, '::before').content;
      return { name, title: element.dataset.title, position: getComputedStyle(element).position };
    });
    expect(shown).toEqual({ name: `"${title}"`, title, position: 'static' });
    const entries = list.locator('p');
    for (const entry of await entries.all()) await expect(entry).toBeVisible();
    await expect(entries.filter({ hasText: other })).toHaveCount(1);
    for (const link of await list.locator('a').all()) await expect(link).toBeHidden();
    await expect(page.locator('.term').first()).toHaveCSS('text-decoration-line', 'none');
  }
});
