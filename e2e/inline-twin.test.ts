import { expect, test } from '@playwright/test';
import { getSection } from '../src/content/book.ts';
import { readSiteBook } from './site.ts';

test('a paragraph shows its twin below it, and puts it away', async ({ page }) => {
  await page.goto('/zh/licensing/');
  const paragraph = page.locator('[id="fee-trigger.t3"]');
  const control = paragraph.getByRole('button', { name: '¶1 English' });
  await expect(control).toHaveAttribute('aria-expanded', 'false');
  await control.click();
  const twin = page.locator('[id="fee-trigger.t3"] + .inline-twin');
  await expect(twin).toContainText('Microsoft changed its rules');
  await expect(twin).toHaveAttribute('lang', 'en');
  await expect(twin).toHaveAttribute('translate', 'no');
  await expect(control).toHaveAttribute('aria-expanded', 'true');
  // Its marks lead to the notes of this page.
  await twin.locator('.claim-mark').first().click();
  await expect(page).toHaveURL(/\/zh\/licensing\/#n-rules-changed$/);
  await control.click();
  await expect(twin).toBeEmpty();
  await expect(twin).toBeHidden();
});

test('G shows the twin of the paragraph that is being read', async ({ page }) => {
  await page.goto('/en/warning/');
  const id = 'advice-to-wait.z3';
  await page.locator(`[id="${id}"]`).evaluate((element) => {
    element.scrollIntoView({ behavior: 'instant' });
  });
  await page.keyboard.press('g');
  const { section } = getSection(await readSiteBook(), 'zh', 'advice-to-wait');
  const text = section.paragraphs[1]?.text;
  await expect(page.locator(`[id="${id}"] + .inline-twin`)).toHaveText(text ?? 'no such paragraph');
});

test('nothing is fetched for an inline twin before a reader asks, and one page for all of them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/zh/sales/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.includes('/en/') || path.includes('twin'))).toEqual([]);
  const controls = page.locator('.inline-twin-control');
  for (const index of [0, 1, 2]) {
    await controls.nth(index).click();
    await expect(page.locator('.inline-twin').nth(index)).not.toBeEmpty();
  }
  expect(asked.filter((path) => path === '/en/sales/')).toHaveLength(1);
});

test('the text that is selected or searched holds no trace of the control', async ({ page }) => {
  await page.goto('/en/licensing/');
  const paragraph = page.locator('[id="fee-trigger.t3"]');
  await expect(paragraph.locator('.inline-twin-control')).toBeAttached();
  const [whole, selected] = await paragraph.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return [element.textContent, getSelection()?.toString()];
  });
  expect(whole).toMatch(/search engines\.$/);
  expect(selected?.trim()).toMatch(/search engines\.$/);
});

test('every paragraph with an address has the control, large enough for a finger, and no page grows wider', async ({
  page,
}) => {
  for (const width of [320, 390, 820, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/scoreboard/');
    const paragraphs = await page.locator('.section > p[id][data-number]').count();
    const boxes = await page
      .locator('.inline-twin-control')
      .evaluateAll((all) =>
        all
          .map((control) => control.getBoundingClientRect())
          .map(({ width: w, height }) => [w, height]),
      );
    expect(boxes).toHaveLength(paragraphs);
    for (const [w = 0, height = 0] of boxes) {
      expect(w).toBeGreaterThanOrEqual(24);
      expect(height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('where the other page does not come, the reader is led to it', async ({ page }) => {
  await page.goto('/zh/access/');
  await page.route('**/en/access/', (route) => route.abort(), { times: 1 });
  await page.locator('.inline-twin-control').first().click();
  await expect(page).toHaveURL(/\/en\/access\/#few-inside\.[a-z0-9]+$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the numbers stand where they stood, and there is no dead control', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/en/sales/');
    await expect(page.locator('.inline-twin-control')).toHaveCount(0);
    const number = await page
      .locator('.section > p[data-number]')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
    expect(number).toContain('¶');
  });
});
