import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { builtPages, readSiteBook, inBoth } from './site.ts';

/** Tells whether the section's heading stands in the window. */
async function seesSection(page: Page, id: string): Promise<void> {
  await expect(page.locator(`[id="${id}"]`).getByRole('heading').first()).toBeInViewport();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a reader comes from a report to a section, changes language and is at the same section', async ({
      page,
    }) => {
      await page.goto('/en/licensing/#fee-trigger');
      await seesSection(page, 'fee-trigger');
      await page.locator('#fee-trigger').getByRole('link', { name: '中文' }).click();
      await expect(page).toHaveURL(/\/zh\/licensing\/#fee-trigger$/);
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
      await seesSection(page, 'fee-trigger');
      await page.locator('#fee-trigger').getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(/\/en\/licensing\/#fee-trigger$/);
      await seesSection(page, 'fee-trigger');
    });

    test('a section opened alone has its twin one click away', async ({ page }) => {
      await page.goto('/zh/sales/two-teams/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('一项技术，两个柜台');
      const switcher = page.getByRole('navigation', { name: '语言' });
      await switcher.getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(/\/en\/sales\/two-teams\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'One technology, two counters',
      );
    });

    test('the first page offers both languages and sends nobody anywhere', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(/\/$/);
      await expect(page.getByRole('link', { name: '读中文' })).toHaveAttribute('href', '/zh/');
      await page.getByRole('link', { name: 'Read in English' }).click();
      await expect(page).toHaveURL(/\/en\/$/);
    });
  });
}

test.describe('a reader whose browser prefers Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('sees which language that is, and later which one was last read', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText('你的浏览器偏好这种语言')).toBeVisible();
    await expect(page.getByText('Your browser prefers this language')).toBeHidden();
    await page.getByRole('link', { name: 'Read in English' }).click();
    await page.waitForURL('**/en/', { waitUntil: 'load' });
    await page.goto('/');
    await expect(page.getByText('You last read in this language')).toBeVisible();
    await expect(page.getByText('你的浏览器偏好这种语言')).toBeHidden();
  });
});

test('every page names its language and has one alternate for each, with the header’s switch agreeing', async ({
  request,
}) => {
  for (const path of builtPages) {
    const html = await (await request.get(path)).text();
    const [, first, second] = path.split('/');
    // What stands in frames of others has its language after its kind, and no header.
    const locale = first === 'embed' ? second : first;
    const language = { zh: 'zh-Hans', en: 'en' }[locale ?? ''] ?? 'mul';
    expect(html, path).toContain(`<html lang="${language}"`);
    const alternates = [
      ...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
    ].map(([, tag = '', address = '']) => [tag, new URL(address).pathname] as const);
    expect(alternates.map(([tag]) => tag).toSorted(), path).toEqual(['en', 'x-default', 'zh-Hans']);
    if (first !== 'zh' && first !== 'en') continue;
    const other = locale === 'zh' ? 'en' : 'zh-Hans';
    const twin = new Map(alternates).get(other) ?? '';
    expect(twin.split('/').slice(2), path).toEqual(path.split('/').slice(2));
    const header = html.slice(html.indexOf('<header'), html.indexOf('</header>'));
    expect(header, path).toContain(`href="${twin}" lang="${other}" hreflang="${other}"`);
  }
});

test('a page in both languages is neither’s: each of its words stands in its own', async ({
  page,
}) => {
  for (const path of inBoth) {
    await page.goto(path);
    const strays = await page.evaluate(() => {
      const languageOf = (element: Element | null): string =>
        element?.closest('[lang]')?.getAttribute('lang') ?? '';
      const isRight = (text: string, language: string): boolean =>
        /\p{Script=Han}/u.test(text)
          ? language.startsWith('zh')
          : !/\p{L}/u.test(text) || language !== 'mul';
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode() !== null) {
        const { textContent, parentElement } = texts.currentNode;
        // A citation in an English style has an English frame around a title in any language.
        if (parentElement?.closest('script, style, .citation-box p[lang="en"]') !== null) continue;
        if (!isRight(textContent ?? '', languageOf(parentElement))) found.push(textContent ?? '');
      }
      for (const element of document.body.querySelectorAll('[aria-label], [alt]')) {
        const name = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '';
        if (!isRight(name, languageOf(element))) found.push(name);
      }
      return found;
    });
    expect(strays, path).toEqual([]);
  }
});

test('the head of a page in both languages leads to contents, search and each language alone', async ({
  page,
}) => {
  for (const path of inBoth) {
    await page.goto(path);
    const header = page.locator('.site-header');
    for (const [lang, contents, search, language] of [
      ['zh', '目录', '搜索', '中文'],
      ['en', 'Contents', 'Search', 'English'],
    ] as const) {
      const half = header.locator(`:scope > :lang(${lang})`);
      await expect(half.getByRole('button', { name: contents }), path).toBeVisible();
      const link = (name: string) => half.getByRole('link', { name, exact: true });
      await expect(link(search), path).toHaveAttribute('href', `/${lang}/search/`);
      await expect(link(language), path).toHaveAttribute('href', new RegExp(`^/${lang}/`));
    }
  }
});

for (const [width, lang, name, title] of [
  [390, 'zh', '目录', '授权这根杠杆'],
  [1440, 'en', 'Contents', 'The licensing lever'],
] as const) {
  test(`side by side, the contents lead to a section where it stands, at ${String(width)} px in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/zh-en/licensing/');
    await page.locator('.site-header').getByRole('button', { name }).click();
    const panel = page.locator('.contents-panel:popover-open');
    await expect(panel.getByRole('link', { name: title })).toBeVisible();
    await panel.locator('ol ol a').nth(1).click();
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL(/\/zh-en\/licensing\/#(en\.)?h-fee-trigger$/);
    await expect(page.locator('[id="h-fee-trigger"]')).toBeInViewport();
  });
}

test('a page in both languages leaves the language that was last read as it was', async ({
  page,
}) => {
  for (const path of inBoth) {
    await page.goto(path);
    expect(await page.evaluate(() => localStorage.length), path).toBe(0);
  }
  await page.goto('/en/');
  await page.goto('/c/stake-49/');
  await page.goto('/');
  await expect(page.getByText('You last read in this language')).toBeVisible();
  await expect(page.getByText('你上次读的是这种文字')).toBeHidden();
});

test('the switch beside a section heading leads to the same section, for every section', async ({
  request,
}) => {
  const book = await readSiteBook();
  for (const { id, sections } of book.outline) {
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map(async (locale) => (await request.get(`/${locale}/${id}/`)).text()),
    );
    for (const section of sections) {
      expect(zh).toContain(`href="/en/${id}/#${section.id}"`);
      expect(en).toContain(`href="/zh/${id}/#${section.id}"`);
    }
  }
});
