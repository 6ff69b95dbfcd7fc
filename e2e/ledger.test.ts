import { expect, test } from '@playwright/test';
import { bases } from '../src/content/claim.ts';
import { readSiteBook } from './site.ts';

test.use({ javaScriptEnabled: false });

test('every claim stands in the ledger of both languages with its statement and where it is told', async ({
  request,
}) => {
  const book = await readSiteBook();
  for (const locale of ['zh', 'en'] as const) {
    const html = await (await request.get(`/${locale}/claims/`)).text();
    expect(html.match(/class="[^"]*\bledger-entry\b/g)).toHaveLength(book.claims.size);
    for (const claim of book.claims.values()) {
      expect(html).toContain(`id="${claim.id}"`);
      expect(html).toContain(claim[locale]);
      expect(html).toContain(`/${locale}/${claim.chapter}/#c-${claim.id}`);
    }
  }
});

test('a reader without JavaScript filters the ledger by basis and by chapter', async ({ page }) => {
  const book = await readSiteBook();
  const claims = [...book.claims.values()];
  await page.goto('/en/claims/');
  const entries = page.locator('.ledger-entry');
  await expect(entries.filter({ visible: true })).toHaveCount(claims.length);
  for (const basis of bases) {
    await page.locator(`input[name=basis][value=${basis}]`).check();
    await expect(entries.filter({ visible: true })).toHaveCount(
      claims.filter((claim) => claim.basis === basis).length,
    );
  }
  await page.locator('input[name=basis][value=any]').check();
  for (const [index, { id }] of book.outline.entries()) {
    await page.locator(`input[name=chapter][value="${String(index + 1)}"]`).check();
    await expect(entries.filter({ visible: true })).toHaveCount(
      claims.filter(({ chapter }) => chapter === id).length,
    );
  }
  await page.locator('input[name=basis][value=customers]').check();
  await expect(entries.filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toHaveCount(0);
});

test('a later claim names its published source and the day it was consulted', async ({ page }) => {
  await page.goto('/en/claims/#stake-27');
  const entry = page.locator('#stake-27');
  await expect(entry.getByRole('link', { name: /next chapter of the Microsoft/ })).toHaveAttribute(
    'data-versiondate',
    '2026-11-28',
  );
  await expect(entry).toContainText('consulted 28 November 2026');
});

test('the two files for machines are two words', async ({ page }) => {
  await page.goto('/en/claims/');
  const line = page.getByText('For machines');
  expect(await line.evaluate((element) => element.textContent)).toBe('For machines: JSON CSV');
});
