import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';
import { faultsOf, printOn } from './printed-pages.ts';

test('a printed chapter has numbers for its claims, the same numbers in its notes, and no navigation', async ({
  page,
}) => {
  for (const [path, address] of [
    ['/en/licensing/', '/en/licensing/fee-trigger/'],
    ['/zh/licensing/', '/zh/licensing/fee-trigger/'],
  ] as const) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    for (const gone of [
      '.site-header',
      '.section-list',
      '.choice',
      '.section-tools',
      '.chapter-turn',
    ]) {
      await expect(page.locator(gone).first(), gone).toBeHidden();
    }
    const written = await page
      .locator('#fee-trigger > .section-number')
      .evaluate((element) => getComputedStyle(element, '::after').content);
    expect(written).toContain(address);
    const mark = await page
      .locator('#c-rules-changed + .claim-mark')
      .evaluate((element) => getComputedStyle(element, '::before').content);
    expect(mark).toContain('counter(claim)');
    // What is collapsed on screen stands open on paper.
    const table = page.locator('#f-licence table');
    expect((await table.boundingBox())?.height).toBeGreaterThan(50);
  }
});

test('paper has no form, no boxes round numerals and whole drawings, and its notes stand open', async ({
  page,
}) => {
  await page.goto('/zh/licensing/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.figure-try')).toBeHidden();
  await expect(page.locator('#f-try table')).toBeVisible();
  for (const note of await page.locator('.notes li').all()) await expect(note).toBeVisible();
  // As a block, a drawing leaves on the page before what is placed absolutely in it.
  const display = (element: Element): string => getComputedStyle(element).display;
  expect(await page.locator('.drawing').evaluate(display)).toMatch(/^inline-/);
  await page.goto('/en/investment/');
  const clip = await page
    .locator('.opening .numeral')
    .evaluate((element) => getComputedStyle(element).backgroundClip);
  expect(clip).not.toBe('text');
});

test('a printed page of both languages says whose it is and where, and has no buttons or marks in boxes', async ({
  page,
}) => {
  await page.goto('/zh-en/licensing/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-header')).toBeVisible();
  const shown = (selector: string, pseudo: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element, name).content, pseudo);
  expect(await shown('.section-mark', '::after')).toContain('/s/');
  expect(await shown('.twin-section .claim-mark', '::before')).toContain('[');
  await page.goto('/c/stake-49/');
  await expect(page.locator('.citation-box:lang(en)').last()).toBeVisible();
  for (const gone of ['.copy-button', '.citation-box details', '.site-footer nav']) {
    await expect(page.locator(gone).first(), gone).toBeHidden();
  }
});

test('a claim with its citations is one sheet, and nothing is cut on the home page', async ({
  page,
}) => {
  await page.goto('/c/stake-49/');
  const sheets = ({ pieces }: Awaited<ReturnType<typeof printOn>>): number =>
    Math.max(...pieces.map(({ end }) => end.page)) + 1;
  expect(sheets(await printOn(page, 'A4'))).toBe(1);
  await page.goto('/en/');
  const cut = await page
    .locator('[id^="ch-"]')
    .evaluateAll(
      (items) => items.filter((item) => getComputedStyle(item).breakInside !== 'avoid').length,
    );
  expect(cut).toBe(0);
});

const chapters = (locale: string): readonly string[] =>
  pageKinds.get(`${locale} [locale]/[chapter]/index`) ?? [];

for (const format of ['A4', 'Letter'] as const) {
  for (const locale of ['zh', 'en']) {
    test(`every chapter prints on ${format} with nothing alone at a page's end (${locale})`, async ({
      page,
    }) => {
      const faults: string[] = [];
      for (const path of chapters(locale)) {
        await page.goto(path);
        // Where a figure moves on whole, about a third of a page may stay empty.
        const most = path.endsWith('/investment/')
          ? { first: 1 / 4, other: 0.3 }
          : { first: 0.35, other: 0.35 };
        const found = faultsOf(await printOn(page, format), (sheet) =>
          sheet === 0 ? most.first : most.other,
        );
        faults.push(...found.map((fault) => `${path}: ${fault}`));
      }
      expect(chapters(locale)).toHaveLength(10);
      expect(faults).toEqual([]);
    });
  }
}
