import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { locales } from '../src/content/locale.ts';
import { fullSample, kindsOf, onePerKind } from './page-kinds.ts';
import { builtPages } from './site.ts';

/** Every chapter on a phone; dark paper and a wide screen set the same words with the same parts. */
const rounds = [
  { width: 390, sample: fullSample, schemes: ['light'] },
  { width: 390, sample: onePerKind, schemes: ['dark'] },
  { width: 1440, sample: onePerKind, schemes: ['light'] },
] as const;
const widths = [390, 1440] as const;

/**
 * What axe finds on a page as it stands, in light by every rule and in dark by those on colours.
 * @param page as a reader has left it
 * @param schemes to look at it in
 */
async function faultsOn(
  page: Page,
  schemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // No page has a frame, so nothing is lost by the mode that spares a second page a look.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // What passes is not written down, which takes most of the time and says nothing.
    // Of all rules only two look at colours; the others have just been asked in light.
    axe.options({
      resultTypes: ['violations'],
      ...(colorScheme === 'dark' && { runOnly: ['color-contrast', 'link-in-text-block'] }),
    });
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations) {
      const [first] = nodes;
      faults.push({ colorScheme, id, target: first?.target, why: first?.failureSummary });
    }
  }
  return faults;
}

for (const { width, sample, schemes } of rounds) {
  // In shares, so that workers divide them.
  for (const share of [0, 1, 2]) {
    const pages = sample.filter((_, index) => index % 3 === share);
    test(`axe finds nothing on every ${sample === fullSample ? 'chapter and ' : ''}kind of page at ${String(width)} px, ${schemes.join(' and ')} (share ${String(share + 1)} of 3)`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      for (const path of pages) {
        await page.goto(path);
        expect.soft(await faultsOn(page, schemes), path).toEqual([]);
      }
    });
  }
}

for (const width of widths) {
  test(`axe finds nothing with everything open, chosen and shown at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const locale of locales) {
      await page.goto(`/${locale}/licensing/#n-rules-changed`);
      await page.locator('.inline-twin-control').first().click();
      await expect(page.locator('.inline-twin').first()).not.toBeEmpty();
      if (width < 768) await page.locator('.front-matter summary').click();
      await page.locator('input[name="lens"][value="insiders"]').check();
      await page.locator('input[name="try-bot"][value="openai"]').check();
      await page.evaluate(() => {
        for (const item of document.querySelectorAll('details')) item.open = true;
      });
      expect.soft(await faultsOn(page), `chapter in ${locale}`).toEqual([]);
      await page.goto(`/${locale}/claims/`);
      await page.locator('input[name="basis"][value="insiders"]').check();
      expect.soft(await faultsOn(page), `ledger in ${locale}`).toEqual([]);
      await page.goto(`/${locale}/licensing/fee-trigger/`);
      await page.getByRole('radio').last().check();
      await page.evaluate(() => {
        for (const item of document.querySelectorAll('details')) item.open = true;
        const [first] = document.querySelectorAll('p[data-number]');
        if (first !== undefined) getSelection()?.selectAllChildren(first);
      });
      await expect(page.getByRole('toolbar')).toBeVisible();
      expect.soft(await faultsOn(page), `section in ${locale}`).toEqual([]);
    }
  });
}

test('a template that makes no page is told', () => {
  expect(() => kindsOf(builtPages.filter((path) => !path.startsWith('/cite/')))).toThrow(
    'src/pages/cite/[chapter].astro makes no page.',
  );
});
