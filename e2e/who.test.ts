import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { languageTag, locales, otherLocale } from '../src/content/locale.ts';
import { builtText, readSiteBook } from './site.ts';

const fragments = (path: string): string[] =>
  [...builtText(path).matchAll(/class="who-entry" id="([^"]+)"/g)].map(([, id = '']) => id);
/** The names that a page links to their lines, in the order of its text. */
const namesOf = (path: string): string[] =>
  [...builtText(path).matchAll(/class="term" href="[^"]*\/who\/#([^"]+)"/g)].map(
    ([, id = '']) => id,
  );

test('without JavaScript a name leads to its line', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await page.goto('/zh/upside/');
  await page.getByRole('link', { name: '纳德拉', exact: true }).first().click();
  await expect(page).toHaveURL(/\/zh\/who\/#nadella$/);
  const entry = page.locator('#nadella');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('微软首席执行官。');
  await expect(entry.locator('[lang="en"]')).toHaveText('Satya Nadella');
  await page.close();
});

test('with JavaScript a name opens its line where it stands, and closing leads back', async ({
  page,
}) => {
  const { who, glossary } = await readSiteBook();
  for (const [path, locale, id] of [
    ['/zh/licensing/', 'zh', 'google'],
    ['/en/upside/on-stage/', 'en', 'altman'],
  ] as const) {
    await page.goto(path);
    const mark = page.locator(`.term[href$="/who/#${id}"]`);
    await expect(mark).toHaveCount(1);
    await mark.focus();
    const words = await mark.textContent();
    await page.keyboard.press('Enter');
    const sheet = page.locator('.definitions :target');
    await expect(sheet).toBeInViewport({ ratio: 1 });
    await expect(sheet).toContainText(who.get(id)?.[locale] ?? 'no line');
    await expect(sheet).toContainText(glossary.get(id)?.[locale].definition ?? 'no definition');
    const other = otherLocale(locale);
    await expect(sheet.locator(`[lang="${languageTag[other]}"]`)).toHaveText(
      glossary.get(id)?.[other].term ?? '',
    );
    expect(new URL(page.url()).pathname).toBe(path);
    await page.keyboard.press('Tab');
    const link = sheet.locator('a').first();
    await expect(link).toBeFocused();
    await expect(link).toHaveAttribute('href', new RegExp(`/${locale}/who/#${id}$`));
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    const closed = page.getByRole('link', { name: words ?? '', exact: true });
    await expect(closed.first()).toBeFocused();
  }
});

test('a name that cannot be fetched leads to its line', async ({ page }) => {
  await page.goto('/en/licensing/');
  let asked = 0;
  await page.route('**/en/who/', (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await page.locator('.term[href$="/who/#google"]').click();
  await expect(page).toHaveURL(/\/en\/who\/#google$/);
});

test('a chapter links each name once, a section’s own page each of its own', async () => {
  const { outline } = await readSiteBook();
  for (const locale of locales) {
    for (const { id, sections } of outline) {
      const inChapter = namesOf(`/${locale}/${id}/`);
      expect(new Set(inChapter).size, `/${locale}/${id}/`).toBe(inChapter.length);
      const inSections = sections.map((section) => namesOf(`/${locale}/${id}/${section.id}/`));
      for (const names of inSections) expect(new Set(names).size).toBe(names.length);
      expect([...new Set(inSections.flat())]).toEqual(inChapter);
    }
  }
  expect(namesOf('/zh-en/licensing/')).toEqual([]);
});

test('both languages have the same fragments, and every name of the glossary', async () => {
  const { glossary } = await readSiteBook();
  const names = [...glossary.values()].filter(({ kind }) => kind !== 'term').map(({ id }) => id);
  const [zh, en] = locales.map((locale) => fragments(`/${locale}/who/`));
  expect(zh?.toSorted()).toEqual(names.toSorted());
  expect(en?.toSorted()).toEqual(names.toSorted());
});

test('Chinese names stand in the order of pinyin, English ones of the alphabet, people by surname', () => {
  const people = ['altman', 'etzioni', 'bazbaz', 'hood', 'nadella'];
  const of = (path: string, ids: readonly string[]): string[] =>
    fragments(path).filter((id) => ids.includes(id));
  expect(of('/zh/who/', people)).toEqual(people);
  expect(of('/en/who/', people)).toEqual(['altman', 'bazbaz', 'etzioni', 'hood', 'nadella']);
  // Gǔgē, Wēiruǎn, Yàmǎxùn, Yīngguó
  const companies = ['google', 'microsoft', 'amazon', 'cma'];
  expect(of('/zh/who/', companies)).toEqual(companies);
  expect(of('/en/who/', companies)).toEqual(['amazon', 'cma', 'google', 'microsoft']);
});

test('the home page gives six names, each a way to its line', async ({ page }) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/`);
    const names = page.locator('.who-strip li a');
    await expect(names).toHaveCount(6);
    await names.first().click();
    await expect(page.locator('.who-entry:target')).toBeInViewport();
    // Its sources lead on: to the ledger, and to where it is told.
    await page.locator('.who-entry:target a:not(.claim-mark)').first().click();
    await expect(page.locator('.section:target')).toBeInViewport();
  }
});

test('an open line and the page of lines have no fault that axe finds', async ({ page }) => {
  await page.goto('/zh/who/');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto('/en/licensing/');
  await page.locator('.term[href$="/who/#google"]').click();
  await expect(page.locator('.definitions :target')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.definitions').analyze();
  expect(violations).toEqual([]);
});
