import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from './site.ts';

/** Pages in four shares, so that they are looked at side by side. */
const shares = [0, 1, 2, 3].map((share) => builtPages.filter((_, index) => index % 4 === share));

for (const width of [390, 1440]) {
  for (const [share, pages] of shares.entries()) {
    test(`axe finds nothing at ${String(width)} px, light and dark (share ${String(share + 1)} of 4)`, async ({
      page,
    }) => {
      test.setTimeout(1_800_000);
      await page.setViewportSize({ width, height: 900 });
      for (const path of pages) {
        await page.goto(path);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          // No page has a frame, so nothing is lost by the mode that spares a second page a look.
          const axe = new AxeBuilder({ page }).setLegacyMode();
          // Of all rules only these look at colours; the others have just been asked in light.
          if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
          const { violations } = await axe.analyze();
          const found = violations.map(({ id, nodes }) => ({
            id,
            nodes: nodes
              .slice(0, 3)
              .map(({ target, failureSummary }) => ({ target, failureSummary })),
          }));
          expect(found, `${path} ${colorScheme}`).toEqual([]);
        }
      }
    });
  }
}
