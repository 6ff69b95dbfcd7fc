import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from '@playwright/test';
import Link from 'http-link-header';
import {
  sectionName,
  sectionPath,
  sidePath,
  timeMapPath,
  versionName,
} from '../src/content/address.ts';
import { locales } from '../src/content/locale.ts';
import type { KeptVersion } from '../src/content/versions/kept-version.ts';
import {
  keptVersionPath,
  publishedVersions,
  standingOf,
} from '../src/content/versions/version-history.ts';
import { citing } from '../src/dictionary/citing.ts';
import { versions } from '../src/dictionary/versions.ts';
import { builtOrigin, builtText, readSiteBook } from './site.ts';

const book = await readSiteBook();
const published = publishedVersions(book);
/** A version that is not the present one, and has been through changes of every part. */
const old = published.find(
  ({ section, version }) => `${section} ${version}` === 'fee-trigger 6a99a0c',
);

/** What a reader reads of a piece of a page. */
const words = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The paragraphs of a kept text on a page, and how many claims each marks. */
function paragraphsIn(html: string): { id: string; text: string; marks: number }[] {
  return [...html.matchAll(/<p(?: id="?([^"\s>]+)"?)? data-number[^>]*>([^]*?)<\/p>/g)].map(
    ([, id = '', content = '']) => ({
      id,
      text: words(content),
      marks: (content.match(/data-mark=/g) ?? []).length,
    }),
  );
}

const expected = (kept: KeptVersion, locale: 'zh' | 'en', prefix = '') =>
  kept[locale].paragraphs.map(({ id = '', text, told = [] }) => ({
    id: prefix + id,
    text,
    marks: told.length,
  }));

test('every version that was published can be read in both languages, word for word, with its marks', () => {
  expect(published.length).toBeGreaterThanOrEqual(106);
  for (const kept of published) {
    for (const locale of locales) {
      const path = keptVersionPath(locale, kept);
      expect(paragraphsIn(builtText(path)), path).toEqual(expected(kept, locale));
    }
    const both = versionName(kept.section, kept.version);
    expect(paragraphsIn(builtText(both)), both).toEqual([
      ...expected(kept, 'zh'),
      ...expected(kept, 'en', 'en.'),
    ]);
  }
});

test('each says which version it is, why it was replaced, and leads to the present, the earlier and the later', () => {
  for (const kept of published) {
    const { isPresent, earlier, later, replacedBy, section } = standingOf(book, kept);
    for (const locale of locales) {
      const path = keptVersionPath(locale, kept);
      const html = builtText(path);
      const [, notice = ''] = /<div class="version-notice[^>]*>([^]*?)<\/div>/.exec(html) ?? [];
      const { [isPresent ? 'present' : 'earlier']: kind } = versions[locale];
      expect(words(notice), path).toContain(kind);
      expect(words(notice), path).toContain(kept.version);
      if (replacedBy) expect(words(notice), path).toContain(words(replacedBy[locale].why));
      const links = [...notice.matchAll(/href="?([^"\s>]+)/g)].map(([, to = '']) => to);
      const wanted = [
        section && sectionPath(locale, section.homes.at(-1) ?? '', section.id),
        earlier && keptVersionPath(locale, earlier),
        later && keptVersionPath(locale, later),
      ].filter((to) => to !== undefined);
      for (const to of wanted) expect(links, path).toContain(to);
      for (const claim of kept.claims) expect(words(html), path).toContain(claim[locale]);
    }
  }
});

test('search engines are asked to leave versions out, and each is its own canonical address', () => {
  for (const kept of published) {
    for (const path of [
      ...locales.map((locale) => keptVersionPath(locale, kept)),
      versionName(kept.section, kept.version),
    ]) {
      const html = builtText(path);
      expect(html, path).toMatch(/<meta name="?robots"? content="?noindex/);
      expect(html, path).toContain(`${builtOrigin}${path}`);
    }
  }
  expect(builtText('/sitemap-0.xml')).not.toMatch(/\/v\/[0-9a-f]{7}\//);
  const { links } = JSON.parse(builtText('/links.json')) as { links: { kind: string }[] };
  expect(links.filter(({ kind }) => kind === 'version')).toHaveLength(3 * published.length);
});

test('a version is cited on its own page, in every style, under the title that it had', async ({
  page,
}) => {
  expect(old).toBeDefined();
  if (old === undefined) return;
  for (const [path, locale] of [
    [keptVersionPath('zh', old), 'zh'],
    [keptVersionPath('en', old), 'en'],
    [versionName(old.section, old.version), 'zh'],
  ] as const) {
    await page.goto(path);
    const box = page.locator('.citation-box').first();
    await expect(box.getByRole('heading')).toHaveText(citing[locale].titleOfVersion);
    await box.locator('summary').click();
    for (const text of await box.locator('dd :is(p, pre):visible').allInnerTexts()) {
      expect(text).toContain(path);
    }
    await expect(box).toContainText(old[locale].title);
    expect(await page.locator('meta[name=citation_public_url]').getAttribute('content')).toBe(
      builtOrigin + path,
    );
  }
});

test('the files of references of every version are read by Citation.js, address and version together', () => {
  for (const kept of published) {
    for (const locale of locales) {
      const path = keptVersionPath(locale, kept);
      for (const format of ['bib', 'ris', 'json']) {
        const [item] = new Cite(builtText(`${path}cite.${format}`)).data;
        expect(item?.URL, path).toBe(builtOrigin + path);
        expect(item?.version ?? item?.edition, path).toBe(kept.version);
        expect(item?.title, path).toBe(kept[locale].title);
        expect(item?.accessed, path).toBeUndefined();
      }
    }
  }
});

test('every version of the lists for clients of Memento is a page, which names its list and its neighbours', () => {
  for (const section of new Set(published.map((kept) => kept.section))) {
    const list = timeMapPath(section);
    const mementos = Link.parse(builtText(list)).rel('memento');
    expect(mementos.length, section).toBeGreaterThan(0);
    const paths = mementos.map(({ uri }) => new URL(uri).pathname);
    for (const [index, path] of paths.entries()) {
      const html = builtText(path);
      const linked = (rel: string) =>
        new RegExp(`<link rel="${rel}"[^>]* href="([^"]+)"`).exec(html)?.[1];
      expect(linked('timemap'), path).toBe(list);
      expect(linked('original'), path).toBe(sectionName(section));
      expect(linked('predecessor-version'), path).toBe(paths[index - 1]);
      expect(linked('successor-version'), path).toBe(paths[index + 1]);
    }
  }
});

test('each change leads to what was said before it, beside what is said today', () => {
  for (const locale of locales) {
    const html = builtText(sidePath(locale, 'changes'));
    const links = [...html.matchAll(/href="([^"]+\/v\/[0-9a-f]{7}\/)#difference"/g)].map(
      ([, path = '']) => path,
    );
    const replaced = published.filter((kept) => {
      const { replacedBy, section } = standingOf(book, kept);
      return replacedBy !== undefined && section?.id === kept.section;
    });
    expect(links.toSorted()).toEqual(
      replaced.map((kept) => keptVersionPath(locale, kept)).toSorted(),
    );
    for (const path of links) expect(builtText(path), path).toContain('id="difference"');
  }
});

test('a reader of an earlier version sees what was struck and added, without colour and in words', async ({
  page,
}) => {
  expect(old).toBeDefined();
  if (old === undefined) return;
  for (const [locale, struck, added] of [
    ['zh', '［删去：', '［新增：'],
    ['en', ' [struck: ', ' [added: '],
  ] as const) {
    await page.goto(keptVersionPath(locale, old));
    const difference = page.locator('.difference');
    await expect(difference.locator('dd del').first()).toBeVisible();
    const seen = await difference.locator('dl').evaluate((list) =>
      (['del', 'ins'] as const).map((name) => {
        const element = list.querySelector(name) ?? list;
        return {
          line: getComputedStyle(element).textDecorationLine,
          word: getComputedStyle(element, '::before').content,
        };
      }),
    );
    expect(seen).toEqual([
      { line: 'line-through', word: `"${struck}"` },
      { line: 'underline', word: `"${added}"` },
    ]);
    // Without what was added, a paragraph is what was published then.
    const texts = await difference.locator('dd:has(del, ins)').evaluateAll((items) =>
      items.map((item) => {
        const copy = item.cloneNode(true) as HTMLElement;
        for (const part of copy.querySelectorAll('ins, .apparatus')) part.remove();
        return copy.textContent.trim();
      }),
    );
    const was = old[locale].paragraphs.map(({ text }) => text);
    expect(texts.some((text) => was.includes(text))).toBe(true);
  }
});

test('the section leads to its version, and the version’s paragraphs answer to their addresses', async ({
  page,
}) => {
  await page.goto('/en/licensing/fee-trigger/');
  await page.locator('.section-foot a[href*="/v/"]').click();
  await expect(page.locator('.version-notice')).toContainText('Present version');
  await expect(page.locator('.difference')).toHaveCount(0);
  const id = await page.locator('.kept-text p[id]').first().getAttribute('id');
  await page.goto(`${page.url()}#${id ?? ''}`);
  await expect(page.locator('p:target')).toHaveCount(1);
  await page.getByRole('link', { name: /^Read the present version/ }).click();
  await expect(page).toHaveURL(/\/en\/licensing\/fee-trigger\/$/);
});

for (const width of [390, 1440]) {
  test(`a version fits a window of ${String(width)} px and a sheet of paper`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of old
      ? [keptVersionPath('zh', old), versionName(old.section, old.version)]
      : []) {
      await page.goto(path);
      const overflow = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect(await overflow(), path).toBe(0);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.version-notice').first()).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
    }
  });
}
