import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { languageTag, locales, otherLocale } from '../src/content/locale.ts';
import type { Locale } from '../src/content/locale.ts';
import { sectionPath, sidePath, termFragment } from '../src/content/address.ts';
import { dictionary } from '../src/dictionary/index.ts';
import { search } from '../src/dictionary/search.ts';
import { searchQueries } from './search-queries.ts';
import { builtText, readSiteBook } from './site.ts';

const chapter = '/zh/licensing/fee-trigger/';

/** Goes to a question's own address and waits for its answer. */
async function ask(page: Page, reader: Locale, question: string): Promise<void> {
  await page.goto(`${sidePath(reader, 'search')}?q=${encodeURIComponent(question)}`);
  await expect(page.getByRole('status')).not.toBeEmpty();
}

async function openWindow(page: Page, path = chapter) {
  await page.goto(path);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  return dialog;
}

for (const reader of locales) {
  const asked = searchQueries.filter((item) => item.reader === reader);
  test(`${String(asked.length)} questions of a ${reader} reader find first what they ask for`, async ({
    page,
  }) => {
    await page.goto(sidePath(reader, 'search'));
    const field = page.getByRole('searchbox');
    for (const { query, first, claim } of asked) {
      await field.fill(query);
      // The address follows once the question is answered.
      await expect(page).toHaveURL((address) => address.searchParams.get('q') === query);
      const main = page.getByRole('main');
      const links = main.locator('.found-group a');
      await expect.soft(links.first(), query).toHaveAttribute('href', first);
      if (claim !== undefined) {
        const told = main.locator('.found-group a[href*="#c-"]').first();
        await expect.soft(told, `${query}: claim`).toHaveAttribute('href', claim);
      }
    }
  });
}

test('a name in either script finds pages of both languages, the reader’s first, the other labelled', async ({
  page,
}) => {
  for (const reader of locales) {
    for (const question of ['必应', 'Bing', 'biying', '纳德拉', 'Nadella']) {
      await ask(page, reader, question);
      const other = otherLocale(reader);
      const addresses = await page
        .locator('.found-group a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const languages = addresses.map((address) => address.slice(1, 3));
      expect(languages[0], question).toBe(reader);
      expect(languages.lastIndexOf(reader), question).toBeLessThan(languages.indexOf(other));
      await expect(
        page.getByRole('heading', { name: search[reader].inOther, level: 2 }),
      ).toBeVisible();
      for (const list of await page.locator('.found-other ul').all()) {
        await expect(list).toHaveAttribute('lang', languageTag[other]);
      }
    }
  }
});

test('what was asked for is marked in text that reads as it stands on its page', async ({
  page,
}) => {
  await ask(page, 'zh', 'Nadella 接入');
  const item = page.locator('.found-group li').first();
  await expect(item.locator('mark').filter({ hasText: '纳德拉' }).first()).toBeVisible();
  await expect(item.locator('mark').filter({ hasText: '接入' }).first()).toBeVisible();
  const shown = (await item.locator('p').textContent())?.replace(/…$/, '') ?? '';
  await page.goto('/zh/scoreboard/bing-inside-chatgpt/');
  const book = await readSiteBook();
  const summary = book.chapters.zh
    .get('scoreboard')
    ?.frontmatter.sections.find(({ id }) => id === 'bing-inside-chatgpt')?.summary;
  const text = `${(await page.getByRole('main').textContent()) ?? ''}${summary ?? ''}`;
  expect(text).toContain(shown);
});

test('nothing of the search is asked for until it is opened', async ({ context }) => {
  for (const path of ['/zh/', '/en/licensing/', chapter, '/en/glossary/']) {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 2000);
    await page.keyboard.press('Tab');
    const before = asked.filter((address) => /search|open\./.test(address));
    expect(before, path).toEqual([]);
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect.poll(() => asked.includes('/search.json')).toBe(true);
    await page.close();
  }
});

test('the window is opened, read, left and closed by keys alone', async ({ page }) => {
  await page.goto(chapter);
  const control = page.getByRole('banner').getByRole('link', { name: '搜索', exact: true });
  await control.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '搜索' });
  const field = dialog.getByRole('searchbox', { name: search.zh.label });
  await expect(field).toBeFocused();
  await page.keyboard.insertText('必应');
  await expect(dialog.getByRole('status')).toContainText('中文');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(control).toBeFocused();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/glossary\/#bing$/);
});

test('a stroke that is being typed opens nothing', async ({ page }) => {
  await page.goto('/en/search/');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
  await page.goto(chapter);
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the Escape that ends a composition leaves the search open, in Safari’s order as well', async ({
  page,
}) => {
  const dialog = await openWindow(page);
  const press = (keyCode: number, isComposing: boolean) =>
    dialog
      .getByRole('searchbox')
      .dispatchEvent('keydown', { key: 'Escape', keyCode, isComposing, bubbles: true });
  await press(27, true);
  await press(229, false);
  await expect(dialog).toBeVisible();
  await press(27, false);
  await expect(dialog).toBeHidden();
});

test('a word with one slip in it, or half typed, is found and marked as it is spelt', async ({
  page,
}) => {
  for (const [question, marked] of [
    ['Mircosoft', '微软'],
    ['Nadela', '纳德拉'],
    ['Nade', 'Nadella'],
  ] as const) {
    await ask(page, 'zh', question);
    await expect(page.locator('.found-group mark').first(), question).toHaveText(marked);
  }
});

test('a question that no place answers in full is answered in part, and an odd one with a sentence', async ({
  page,
}) => {
  await ask(page, 'zh', '纳德拉的椅子');
  await expect(page.getByRole('status')).toContainText(search.zh.partial);
  await ask(page, 'en', 'zyxwv');
  await expect(page.getByRole('status')).toHaveText(search.en.nothing);
});

test('the page is a plain form target, and its address keeps the question', async ({ page }) => {
  await page.goto('/zh/search/');
  await page.getByRole('searchbox').fill('算力');
  await expect(page).toHaveURL(/\?q=%E7%AE%97%E5%8A%9B$/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('算力');
  await expect(page.getByRole('status')).toContainText('中文');
  await expect(page.locator('[data-everything]')).toBeHidden();
});

test('without JavaScript the page lists every section and every term', async ({ browser }) => {
  const book = await readSiteBook();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const locale of locales) {
    await page.goto(`${sidePath(locale, 'search')}?q=bing`);
    // Playwright’s switch leaves <noscript> undrawn, so it is read in the file.
    expect(builtText(sidePath(locale, 'search'))).toMatch(
      new RegExp(`<noscript>.*${search[locale].withoutScript}.*</noscript>`),
    );
    const links = await page
      .locator('[data-everything] a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    for (const { id, sections } of book.outline) {
      for (const section of sections) {
        expect(links).toContain(sectionPath(locale, id, section.id));
      }
    }
    for (const id of book.glossary.keys()) {
      expect(links).toContain(sidePath(locale, 'glossary') + termFragment(id));
    }
    await page.getByRole('searchbox').fill('云');
    await page.getByRole('button', { name: dictionary[locale].pages.search }).click();
    await expect(page).toHaveURL(/search\/\?q=%E4%BA%91$/);
  }
  await context.close();
});

test('results lead to sections, claims and terms that are there', async ({ page }) => {
  for (const question of ['49%', '观察员', 'Bing']) {
    await ask(page, 'zh', question);
    const addresses = await page
      .locator('.found-group a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const address of addresses) {
      await page.goto(address);
      const [, fragment] = address.split('#');
      if (fragment !== undefined) await expect(page.locator(`[id="${fragment}"]`)).toHaveCount(1);
    }
  }
});

test('axe finds nothing in the window and on the page with results, light and dark', async ({
  page,
}) => {
  const faults = async (): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
        [],
      );
    }
  };
  for (const locale of locales) {
    await ask(page, locale, 'Bing');
    await faults();
    const dialog = await openWindow(page, `/${locale}/licensing/`);
    await dialog.getByRole('searchbox').fill('Bing');
    await expect(dialog.getByRole('status')).not.toBeEmpty();
    await faults();
  }
});

test('no word of the policy is broken while the search works', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  const dialog = await openWindow(page);
  await dialog.getByRole('searchbox').fill('云');
  await expect(dialog.getByRole('status')).not.toBeEmpty();
  expect(said).toEqual([]);
});
