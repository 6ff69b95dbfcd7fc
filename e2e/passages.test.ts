import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { languageTag, locales } from '../src/content/locale.ts';
import { readSiteBook } from './site.ts';
import { pickSelection, randomFrom } from './passage-sample.ts';
import { furnish, look } from './passage-witness.ts';
import type { Selected } from './passage-witness.ts';

/** Links that are made on each page: on every chapter, and on two sections opened alone. */
const perPage = 5;
const { outline } = await readSiteBook();
const paths = [
  ...outline.map(({ id }) => `/${id}/`),
  ...outline.slice(4, 6).map(({ id, sections }) => `/${id}/${sections[1]?.id ?? ''}/`),
];

interface Copied {
  readonly link: string;
  readonly text: string;
  readonly crossesMark: boolean;
  readonly crossesBold: boolean;
}

/** Selects each piece and presses the first control, as a reader would, but faster. */
async function copyLinks(page: Page, selections: readonly Selected[]): Promise<Copied[]> {
  return page.evaluate(async (list) => {
    const until = async <T>(get: () => T | undefined): Promise<T> => {
      for (;;) {
        const value = get();
        if (value !== undefined) return value;
        await new Promise((done) => setTimeout(done, 5));
      }
    };
    const copied: Copied[] = [];
    for (const item of list) {
      const range = window.rangeOf(item);
      getSelection()?.removeAllRanges();
      await until(() => (document.querySelector('passage-tools') === null ? true : undefined));
      getSelection()?.addRange(range);
      await until(() => document.querySelector('passage-tools') ?? undefined);
      window.copied = undefined;
      document.querySelector<HTMLElement>('passage-tools button')?.click();
      const inside = range.cloneContents();
      copied.push({
        link: await until(() => window.copied),
        text: range.toString(),
        crossesMark: inside.querySelector('.claim-mark') !== null,
        crossesBold: inside.querySelector('strong') !== null,
      });
    }
    return copied;
  }, selections);
}

/** Sets the fourth to seventh letter of every paragraph in bold: no chapter uses it today. */
async function embolden(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      for (const { firstChild } of document.querySelectorAll('p[data-number]')) {
        if (!(firstChild instanceof Text) || firstChild.length < 8) continue;
        const range = document.createRange();
        range.setStart(firstChild, 3);
        range.setEnd(firstChild, 7);
        range.surroundContents(document.createElement('strong'));
      }
    });
  });
}

test.use({ viewport: { width: 900, height: 700 } });

for (const [seed, locale] of locales.entries()) {
  test(`a link to any passage leads to just that passage (${locale})`, async ({ page }) => {
    test.slow();
    await furnish(page);
    await embolden(page);
    const browser = await page.context().newCDPSession(page);
    const random = randomFrom(20_261_125 + seed);
    const cases: (Copied & { readonly selected: Selected })[] = [];
    for (const path of paths) {
      await page.goto(`/${locale}${path}`);
      const paragraphs = await page.evaluate(() =>
        [...document.querySelectorAll('p[data-number][id]')].map(({ id, textContent }) => ({
          id,
          text: textContent,
        })),
      );
      const selections = Array.from({ length: perPage }, () =>
        pickSelection(paragraphs, random, languageTag[locale]),
      );
      const copied = await copyLinks(page, selections);
      cases.push(
        ...selections.flatMap((selected, turn) => {
          const made = copied[turn];
          return made === undefined ? [] : [{ ...made, selected }];
        }),
      );
    }
    expect(cases).toHaveLength(perPage * paths.length);
    // What is hard to lead to is among them.
    expect(cases.filter((item) => item.crossesMark).length).toBeGreaterThan(perPage);
    expect(cases.filter((item) => item.crossesBold).length).toBeGreaterThan(0);
    expect(cases.filter(({ selected: { from, to } }) => from.id !== to.id).length).toBeGreaterThan(
      perPage,
    );

    const missed: string[] = [];
    for (const { link, text, selected } of cases) {
      expect(link, text).toContain(`#${selected.from.id}:~:text=`);
      const sight = await look(page, browser, link, selected);
      const isExact = sight.both > 0 && sight.onlyExpected === 0 && sight.onlyMarked === 0;
      if (!isExact || !sight.isInWindow) {
        missed.push(`${text}\n${decodeURIComponent(link)}\n${JSON.stringify(sight)}`);
      }
    }
    console.log(`${locale}: ${missed.length} of ${cases.length} missed`);
    expect(missed).toEqual([]);
  });
}
