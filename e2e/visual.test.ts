import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { locales } from '../src/content/locale.ts';
import { baselineFile, settingHere, settingOfBaselines } from './visual-setting.ts';

const pages = { home: '/', chapter: '/licensing/', section: '/licensing/fee-trigger/' } as const;
const besides = { ledger: '/claims/', timeline: '/timeline/', about: '/about/' } as const;
const widths = [390, 820, 1440] as const;

/** Opens a page twice: a display face that comes late is not shown before the second time. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
}

test.beforeEach(({ browser }) => {
  const here = settingHere(browser.version());
  if (process.env.UPDATE_SETTING !== undefined) {
    writeFileSync(baselineFile, `${JSON.stringify(here, null, 2)}\n`);
    return;
  }
  const wanted = settingOfBaselines();
  test.skip(
    here.browser !== wanted.browser || here.fonts !== wanted.fonts,
    `The pictures were made with ${wanted.browser} and ${wanted.fonts}; here are ${here.browser} and ${here.fonts}.`,
  );
});

for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, path] of Object.entries(pages)) {
      test(`the ${name} page looks as it did: ${locale}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 640 });
          await open(page, `/${locale}${path}`);
          await expect(page).toHaveScreenshot(
            `${name}-${locale}-${colorScheme}-${String(width)}.png`,
          );
        }
      });
    }
  }
  for (const [name, path] of Object.entries(besides)) {
    test(`the ${name} looks as it did: ${locale}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1440, height: 640 });
      await open(page, `/${locale}${path}`);
      await expect(page).toHaveScreenshot(`${name}-${locale}.png`);
    });
  }
  test(`a printed chapter looks as it did: ${locale}`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
    // The width of the text of an A4 page at 96 dots an inch.
    await page.setViewportSize({ width: 612, height: 1200 });
    await open(page, `/${locale}/sales/`);
    await expect(page).toHaveScreenshot(`print-${locale}.png`);
  });
}
