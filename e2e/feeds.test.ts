import { expect, test } from '@playwright/test';
import { validateXML } from 'xmllint-wasm';
import { chapterPath, feedPath, homePath, sidePath } from '../src/content/address.ts';
import { locales } from '../src/content/locale.ts';
import { builtOrigin, builtPages, builtText, fixture } from './site.ts';

/** What xmllint says against a document, in order. */
async function faultsIn(
  contents: string,
  schema: { readonly extension: 'schema' | 'relaxng'; readonly file: string },
): Promise<string[]> {
  const preload = ['sitemap.xsd', 'xhtml-link.xsd'].map((fileName) => ({
    fileName,
    contents: fixture(fileName),
  }));
  const { errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents }],
    extension: schema.extension,
    schema: [fixture(schema.file)],
    preload,
  });
  return errors.map(({ message }) => message);
}

const atom = { extension: 'relaxng', file: 'atom.rng' } as const;
const sitemap = { extension: 'schema', file: 'sitemap-with-links.xsd' } as const;
const siteindex = { extension: 'schema', file: 'siteindex.xsd' } as const;

test('a feed reader can follow the changes in either language', async () => {
  for (const locale of locales) {
    const feed = builtText(feedPath(locale));
    expect(await faultsIn(feed, atom), locale).toEqual([]);
    expect(feed).toContain(`rel="self" href="${builtOrigin}${feedPath(locale)}"`);
    const page = builtText(sidePath(locale, 'changes'));
    expect(page).toContain(`type="application/atom+xml"`);
    expect(builtText(homePath(locale))).toContain(`type="application/atom+xml"`);
    expect(builtText(chapterPath(locale, 'sales'))).not.toContain(`type="application/atom+xml"`);
  }
  const feed = builtText(feedPath('en'));
  for (const [from, to] of [
    [/<updated>.*?<\/updated>/, ''],
    [/<author>[^]*?<\/author>/, ''],
    [/T00:00:00Z/, ''],
    [/<id>tag:/, '<id>no address, '],
    [/ term="[a-z]+"/, ''],
  ] as const) {
    expect(await faultsIn(feed.replace(from, to), atom), String(from)).not.toEqual([]);
  }
});

/** The languages of a page, each with the address of the version in it, in the order of the text. */
const versionsIn = (text: string): (readonly [string, string])[] =>
  [...text.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
    ([, lang = '', href = '']) => [lang, href] as const,
  );

test('a search engine finds every page once, in both languages, and nothing hidden', async () => {
  expect(await faultsIn(builtText('/sitemap-index.xml'), siteindex)).toEqual([]);
  const map = builtText('/sitemap-0.xml');
  expect(await faultsIn(map, sitemap)).toEqual([]);
  expect(await faultsIn(map.replace('hreflang="zh-Hans"', 'hreflang="zh"'), sitemap)).not.toEqual(
    [],
  );
  expect(builtText('/robots.txt')).toContain(`Sitemap: ${builtOrigin}/sitemap-index.xml`);
  const entries = new Map(
    map
      .split('<url>')
      .slice(1)
      .map((entry) => [/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '', versionsIn(entry)]),
  );
  const shown = builtPages.filter((path) => !builtText(path).includes('content="noindex"'));
  const canonical = shown.map(
    (path) => /rel="canonical" href="([^"]+)"/.exec(builtText(path))?.[1],
  );
  expect([...entries.keys()].toSorted()).toEqual(canonical.toSorted());
  for (const [address, versions] of entries) {
    const path = new URL(address).pathname;
    if (versions.length > 0) expect(versionsIn(builtText(path)), address).toEqual(versions);
    for (const [lang, href] of versions) {
      // Each version names the others, this page among them.
      expect(entries.get(href), `${address} ${lang}`).toEqual(versions);
    }
  }
});
