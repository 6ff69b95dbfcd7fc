import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { locales } from '../src/content/locale.ts';

type Colour = readonly number[];

/** Pixels of a picture, three channels each. */
async function pixelsOf(
  item: Locator,
): Promise<{ at: (x: number, y: number) => Colour; data: Buffer }> {
  const { data, info } = await sharp(await item.screenshot({ animations: 'disabled' }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): Colour => {
    const start = 3 * (Math.floor(y * info.height) * info.width + Math.floor(x * info.width));
    return [...data.subarray(start, start + 3)];
  };
  return { at, data };
}

const isNear = (one: Colour, other: Colour): boolean =>
  one.every((channel, index) => Math.abs(channel - (other[index] ?? NaN)) <= 2);

/** How many pixels of a picture have a colour: letters have bodies, so no two engines differ by more than edges. */
function count(data: Buffer, colour: Colour): number {
  let found = 0;
  for (let start = 0; start < data.length; start += 3) {
    if (isNear([...data.subarray(start, start + 3)], colour)) found += 1;
  }
  return found;
}

/** A colour token of the page as it is shown now. */
const token = (page: Page, name: string): Promise<Colour> =>
  page.evaluate((role) => {
    const probe = document.createElement('i');
    probe.style.color = `var(--color-${role})`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return (color.match(/\d+/g) ?? []).map(Number);
  }, name);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on ${colorScheme} paper`, () => {
    test.use({ colorScheme, viewport: { width: 1440, height: 900 } });

    for (const locale of locales) {
      test(`two inks make a third where they overlap: wordmark, collision, numeral and timeline in ${locale}`, async ({
        page,
      }) => {
        for (const [path, place] of [
          ['', '.hero h1'],
          ['', '#frictions-sales'],
          ['licensing/', '.opening > .numeral'],
          ['timeline/', '.timeline-row[data-ink="x"]'],
        ] as const) {
          await page.goto(`/${locale}/${path}`);
          await page.evaluate(() => document.fonts.ready);
          const { data } = await pixelsOf(page.locator(place).first());
          for (const role of ['microsoft', 'openai', 'collision', 'paper']) {
            const pixels = count(data, await token(page, role));
            expect(pixels, `${role} in ${place} of /${locale}/${path}`).toBeGreaterThan(200);
          }
        }
      });

      test(`of fifty lines the fiftieth is not printed in ${locale}`, async ({ page }) => {
        await page.goto(`/${locale}/investment/`);
        const { at } = await pixelsOf(page.locator('#f-stake svg.to-scale').first());
        const [ink, paper] = [await token(page, 'microsoft'), await token(page, 'paper')];
        for (let line = 0; line < 49; line += 1) {
          expect(isNear(at((line + 0.33) / 50, 0.5), ink), `line ${String(line + 1)}`).toBe(true);
          expect(isNear(at((line + 0.83) / 50, 0.5), paper), `gap ${String(line + 1)}`).toBe(true);
        }
        expect(isNear(at(49.33 / 50, 0.5), paper), 'line 50').toBe(true);
      });
    }
  });
}
