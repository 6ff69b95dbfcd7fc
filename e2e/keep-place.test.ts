import { expect, test } from '@playwright/test';
import { keys } from '../src/dictionary/keys.ts';
import type { Page } from '@playwright/test';
import { locales, otherLocale } from '../src/content/locale.ts';
import type { Locale } from '../src/content/locale.ts';
import { enhancements, serveEnhancements } from './enhancement.ts';
import { readSiteBook } from './site.ts';

/** A line of text, in CSS pixels: English has 28, Chinese 32. */
const line = 28;
const widths = [
  { width: 390, height: 800 },
  { width: 1440, height: 900 },
] as const;

const topOf = (page: Page, id: string): Promise<number> =>
  page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);

/** Scrolls to a paragraph as a link does, or into the middle of the window. */
const scrollTo = (page: Page, id: string, block: 'start' | 'center'): Promise<void> =>
  page.locator(`[id="${id}"]`).evaluate((element, place) => {
    element.scrollIntoView({ block: place, behavior: 'instant' });
  }, block);

/** Uses the switch of the header, and waits for the page in the other language. */
async function change(page: Page, to: Locale): Promise<void> {
  await page.locator('.language-switch a').click();
  await page.waitForURL(new RegExp(`/${to}/`), { waitUntil: 'load' });
}

/** A paragraph, its height in the window before the switch, and what the page left for its twin. */
interface Departure {
  readonly id: string;
  readonly before: number;
  readonly left: string | null;
}

/** Brings every paragraph to the head of the window in turn, and presses the switch, which leads nowhere meanwhile. */
const departures = (page: Page): Promise<Departure[]> =>
  page.evaluate(() => {
    document.addEventListener('click', (event) => {
      event.preventDefault();
    });
    const link = document.querySelector<HTMLElement>('.language-switch a');
    return [...document.querySelectorAll('.section > p[data-number]')].map((paragraph) => {
      paragraph.scrollIntoView({ behavior: 'instant' });
      const before = paragraph.getBoundingClientRect().top;
      sessionStorage.clear();
      link?.click();
      return { id: paragraph.id, before, left: sessionStorage.getItem('place') };
    });
  });

/** Arrives at each of them on the page that is open, as the page itself does when it loads. */
const arrivals = (page: Page, from: readonly Departure[]): Promise<number[]> =>
  page.evaluate(
    async ([list, source]) => {
      const tops: number[] = [];
      for (const [index, { id, left }] of list.entries()) {
        document.body.style.paddingBlockEnd = '';
        window.scrollTo({ top: 0, behavior: 'instant' });
        sessionStorage.setItem('place', left ?? '');
        const enhancement = (await import(`${source}?${String(index)}`)) as Record<
          string,
          () => void
        >;
        for (const start of Object.values(enhancement)) start();
        tops.push(document.getElementById(id)?.getBoundingClientRect().top ?? NaN);
      }
      return tops;
    },
    [from, `${enhancements}keep-place.ts`] as const,
  );

for (const viewport of widths) {
  for (const from of locales) {
    test.describe(`at ${String(viewport.width)} px, from ${from}`, () => {
      test.use({ viewport });

      const isKept = (before: number, after: number): boolean =>
        Math.abs(after - before) <= line && after >= 0 && after < viewport.height;

      // All paragraphs in one load of each page, by the source of the enhancement.
      test('every paragraph of every chapter keeps its height when the language changes', async ({
        page,
      }) => {
        const { outline, chapters } = await readSiteBook();
        await serveEnhancements(page);
        const lost: string[] = [];
        for (const { id: chapter } of outline) {
          await page.goto(`/${from}/${chapter}/`);
          const left = await departures(page);
          const written = chapters[from].get(chapter)?.sections ?? [];
          expect(left).toHaveLength(written.flatMap(({ paragraphs }) => paragraphs).length);
          await page.goto(`/${otherLocale(from)}/${chapter}/`);
          for (const [index, after] of (await arrivals(page, left)).entries()) {
            const { id = '', before = NaN } = left[index] ?? {};
            if (isKept(before, after)) continue;
            lost.push(`${chapter} ${id}: ${before.toFixed(0)} → ${after.toFixed(0)}`);
          }
        }
        expect(lost).toEqual([]);
      });

      // One paragraph of each chapter by the switch itself, from the first in the first to the last in the last.
      test('a paragraph of each chapter keeps its height on the way that readers take', async ({
        page,
      }) => {
        const { outline } = await readSiteBook();
        const lost: string[] = [];
        for (const [index, { id: chapter }] of outline.entries()) {
          await page.goto(`/${from}/${chapter}/`);
          const ids = await page
            .locator('.section > p[data-number]')
            .evaluateAll((all) => all.map(({ id }) => id));
          const id = ids[Math.round((index / (outline.length - 1)) * (ids.length - 1))] ?? '';
          await scrollTo(page, id, 'start');
          const before = await topOf(page, id);
          await change(page, otherLocale(from));
          const after = await topOf(page, id);
          if (isKept(before, after)) continue;
          lost.push(`${chapter} ${id}: ${before.toFixed(0)} → ${after.toFixed(0)}`);
        }
        expect(lost).toEqual([]);
      });
    });
  }
}

test('what stands in the middle of the window stays there', async ({ page }) => {
  for (const id of ['fee-trigger.q5', 'two-ledgers.w7']) {
    await page.goto('/zh/licensing/');
    await scrollTo(page, id, 'center');
    const before = await topOf(page, id);
    await change(page, 'en');
    expect(Math.abs((await topOf(page, id)) - before), id).toBeLessThanOrEqual(line);
  }
});

test('L changes the language at the place of reading, and not while text is typed or a modifier is held', async ({
  page,
}) => {
  await page.goto('/en/warning/');
  await scrollTo(page, 'untrained-model', 'start');
  await page.keyboard.press('Control+l');
  await expect(page).toHaveURL(/\/en\/warning\/$/);
  const before = await topOf(page, 'untrained-model');
  await page.keyboard.press('l');
  await page.waitForURL(/\/zh\/warning\/$/, { waitUntil: 'load' });
  expect(Math.abs((await topOf(page, 'untrained-model')) - before)).toBeLessThanOrEqual(line);
});

test('open notes, tables, filters and a search go along', async ({ page }) => {
  await page.goto('/zh/licensing/#n-rules-changed');
  await page.locator('#f-licence summary').click();
  await page.locator('input[name="lens"][value="insiders"]').check();
  await page.locator('input[name="try-bot"][value="openai"]').check();
  await change(page, 'en');
  await expect(page).toHaveURL(/\/en\/licensing\/#n-rules-changed$/);
  await expect(page.locator(':target')).toHaveAttribute('id', 'n-rules-changed');
  await expect(page.locator('#f-licence details')).toHaveAttribute('open');
  await expect(page.locator('#f-try details')).not.toHaveAttribute('open');
  await expect(page.locator('input[name="lens"][value="insiders"]')).toBeChecked();
  await expect(page.locator('input[name="try-bot"][value="openai"]')).toBeChecked();

  await page.goto('/en/claims/?q=fee');
  await page.locator('input[name="basis"][value="insiders"]').check();
  await change(page, 'zh');
  await expect(page).toHaveURL(/\/zh\/claims\/\?q=fee$/);
  await expect(page.locator('input[name="basis"][value="insiders"]')).toBeChecked();
});

test('back and forward lead to where the reader was, in each language', async ({ page }) => {
  await page.goto('/en/sales/');
  await scrollTo(page, 'second-pitch', 'start');
  const left = await page.evaluate(() => scrollY);
  await change(page, 'zh');
  await page.evaluate(() => {
    scrollBy({ top: 700, behavior: 'instant' });
  });
  const further = await page.evaluate(() => scrollY);
  const place = (): Promise<number> => page.evaluate(() => Math.round(scrollY));
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/sales\/$/);
  await expect.poll(place).toBe(Math.round(left));
  await page.goForward();
  await expect(page).toHaveURL(/\/zh\/sales\/$/);
  await expect.poll(place).toBe(Math.round(further));
});

test('a link that is copied from the switch names the paragraph itself', async ({ page }) => {
  await page.goto('/zh/access/');
  await scrollTo(page, 'spending-at-home', 'start');
  const link = page.locator('.language-switch a');
  await link.dispatchEvent('contextmenu');
  await expect(link).toHaveAttribute('href', /\/en\/access\/#spending-at-home\.[a-z0-9]+$/);
});

test('a switch that was left half way moves no other page', async ({ page }) => {
  await page.goto('/en/sales/');
  await page.evaluate(() => {
    const parts = [{ name: 'two-teams', top: -900 }];
    const state = { open: [], chosen: [] };
    sessionStorage.setItem('place', JSON.stringify({ path: '/zh/sales/', parts, state }));
  });
  await page.goto('/zh/upside/');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('single keys can be turned off, on this device, and on again', async ({ page }) => {
  await page.goto('/en/about/');
  await page.getByRole('checkbox', { name: keys.en.label }).uncheck();
  await page.goto('/en/sales/');
  await page.keyboard.press('l');
  await page.keyboard.press('g');
  await expect(page.locator('.inline-twin')).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/sales\/$/);
  await page.goto('/en/about/');
  await page.getByRole('checkbox', { name: keys.en.label }).check();
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/\/zh\/about\/$/);
});
