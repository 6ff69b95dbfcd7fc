import { expect, test } from '@playwright/test';
import { languageTag, locales, otherLocale } from '../src/content/locale.ts';
import { headOf } from '../src/content/term.ts';
import { builtText, readSiteBook } from './site.ts';

test.use({ javaScriptEnabled: false });

test('every paragraph of every chapter is there to read, in both languages and side by side', async ({
  page,
}) => {
  const { outline, chapters } = await readSiteBook();
  for (const { id } of outline) {
    for (const locale of locales) {
      const paragraphs = (chapters[locale].get(id)?.sections ?? []).flatMap((section) =>
        section.paragraphs.map(({ text }) => text),
      );
      const lang = languageTag[locale];
      for (const [path, selector] of [
        [`/${locale}/${id}/`, '.section > p[data-number]'],
        [`/zh-en/${id}/`, `.twin-prose [lang="${lang}"] p[data-number]`],
      ] as const) {
        await page.goto(path);
        const shown = page.locator(selector);
        await expect(shown, path).toHaveText(paragraphs);
        for (const index of [0, paragraphs.length - 1])
          await expect(shown.nth(index)).toBeVisible();
      }
    }
  }
});

test('side by side a reader folds a language away and swaps the columns', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/zh-en/licensing/');
  const chinese = page.locator('[id="fee-trigger.t3"]');
  const english = page.locator('[id="en.fee-trigger.t3"]');
  const left = async (): Promise<readonly number[]> =>
    Promise.all(
      [chinese, english].map((one) => one.evaluate((item) => item.getBoundingClientRect().left)),
    );
  const [zhBefore = 0, enBefore = 0] = await left();
  expect(zhBefore).toBeLessThan(enBefore);
  await page.locator('input[name="swap"]').check();
  const [zhAfter = 0, enAfter = 0] = await left();
  expect(enAfter).toBeLessThan(zhAfter);
  await page.locator('input[name="view"][value="zh"]').check();
  await expect(chinese).toBeVisible();
  await expect(english).toBeHidden();
  await page.locator('input[name="view"][value="en"]').check();
  await expect(chinese).toBeHidden();
  await expect(english).toBeVisible();
});

test('every section leads to its twin, and a note and a figure’s table open', async ({ page }) => {
  await page.goto('/en/warning/');
  const ids = await page.locator('.section[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(2);
  for (const id of ids) {
    await page.goto('/en/warning/');
    await page.locator(`[id="${id}"] .section-tools a[hreflang]`).click();
    await expect(page).toHaveURL(new RegExp(`/zh/warning/#${id}$`));
    await expect(page.locator(`[id="${id}"] h2`)).toBeInViewport();
  }
  await page.goto('/zh/licensing/');
  await page.locator('#f-licence summary').click();
  await expect(page.locator('#f-licence table')).toBeVisible();
  await page.locator('#c-rules-changed + .claim-mark').click();
  await expect(page.locator('#n-rules-changed')).toBeInViewport();
});

test('the glossary has every term in both languages, and its letters and places lead on', async ({
  page,
}) => {
  const { glossary } = await readSiteBook();
  for (const locale of locales) {
    await page.goto(`/${locale}/glossary/`);
    for (const term of glossary.values()) {
      const entry = page.locator(`[id="${term.id}"]`);
      await expect(entry).toContainText(headOf(term, locale));
      await expect(entry).toContainText(term[locale].definition);
      await expect(entry).toContainText(term[otherLocale(locale)].term);
    }
    const letter = page.locator('.letters a').nth(2);
    const name = await letter.textContent();
    await letter.click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toHaveAttribute('data-letter', name ?? '');
    const place = page.locator('.glossary-entry a').first();
    const [path = '', fragment = ''] = (await place.getAttribute('href'))?.split('#') ?? [];
    await place.click();
    await expect(page).toHaveURL(new RegExp(`${path}#${fragment}$`));
    await expect(page.locator(`[id="${fragment}"]`).getByRole('heading').first()).toBeInViewport();
  }
});

test('names, citations and the history are text that can be read and selected', async ({
  page,
}) => {
  await page.goto('/s/fee-trigger/');
  await expect(page.locator('h1')).toHaveCount(2);
  await page.goto('/zh/licensing/fee-trigger/#cite');
  await expect(page.locator('.citation-box').first()).toContainText('GB/T 7714');
  await expect(page.locator('.citation-box').first()).toContainText('[EB/OL]');
  for (const path of ['/zh/changes/', '/en/changes/']) {
    await page.goto(path);
    await expect(page.locator('.history-entry').first()).toBeVisible();
  }
  expect(builtText('/zh/feed.xml')).toContain('<entry>');
});

test('the changes say what was said and what is said now; the first publication opens for who comes to it', async ({
  page,
}) => {
  const { changes, permalinks } = await readSiteBook();
  const gone = [...permalinks.values()].filter(
    ({ kind, retired }) => kind === 'paragraph' && retired !== undefined,
  );
  expect(gone.length).toBeGreaterThan(0);
  for (const locale of locales) {
    await page.goto(`/${locale}/changes/`);
    // One is opened as a reader would, in its entry; they are a hundred, and the others open likewise.
    await page.locator('.history-entry > div > details > summary').first().click();
    const closed = page.locator('.history-entry:not(:last-child) details:not([open])');
    await closed.locator('summary').first().click();
    await closed.evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true;
    });
    for (const { retired } of gone) {
      const quoted = page.locator('blockquote').filter({ hasText: retired?.text[locale] ?? '-' });
      await expect(quoted.first()).toBeVisible();
      // Beside it stands what its section says now.
      await expect(quoted.first().locator('~ blockquote a').first()).toBeVisible();
    }
    const first = page.locator('.history-entry').last();
    await expect(first.locator('li').first()).toBeHidden();
    await expect(first.locator('li')).toHaveCount(
      Object.keys(changes.at(-1)?.versions ?? {}).length,
    );
    // A section that was never changed since is found there by its fragment; in time there may be none.
    const folded = await first.locator('li[id]').evaluateAll((all) => all.map(({ id }) => id));
    for (const id of folded.slice(0, 1)) {
      await page.goto(`/${locale}/changes/#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
  }
});
