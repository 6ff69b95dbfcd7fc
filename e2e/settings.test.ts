import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { onePerKind } from './page-kinds.ts';

test('a reader who has text twice as large on a phone still never scrolls sideways', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  for (const path of onePerKind) {
    await page.goto(path);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(size).toBe('32px');
    const over = await page.evaluate(() => {
      const wide = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > innerWidth + 1,
      );
      return document.documentElement.scrollWidth > innerWidth
        ? wide.map((element) => element.outerHTML.slice(0, 80))
        : [];
    });
    expect.soft(over.slice(0, 3), path).toEqual([]);
  }
});

test('a reader who wants no motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of onePerKind) {
    await page.goto(path);
    const moving = await page.evaluate(() => {
      const smooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
      return document.getAnimations().length + (smooth ? 1 : 0);
    });
    expect(moving, path).toBe(0);
  }
});

test('in forced colours every word keeps its contrast', async ({ page }) => {
  test.slow();
  // A template of one language in both palettes, since it stands in both languages.
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    for (const path of onePerKind.filter(
      (path) => path.startsWith('/zh/') === (colorScheme === 'light'),
    )) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'], runOnly: ['color-contrast'] })
        .analyze();
      expect(
        violations.flatMap(({ nodes }) => nodes.slice(0, 3).map(({ html }) => html)),
        `${path} ${colorScheme}`,
      ).toEqual([]);
    }
  }
});
