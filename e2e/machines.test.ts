import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { apiPaths, chapterPath, feedPath, markdownPath, sidePath } from '../src/content/address.ts';
import { locales } from '../src/content/locale.ts';
import { builtOrigin, builtPages, builtText, readSiteBook } from './site.ts';

/** A response, and what its schema says to it. */
function responseAt(path: string) {
  const response = JSON.parse(builtText(path)) as Record<string, unknown> & { $schema: string };
  const schema = JSON.parse(builtText(new URL(response.$schema).pathname)) as { $id: string };
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  return { response, schema, validate: ajv.compile(schema) };
}

for (const path of [apiPaths.claims, apiPaths.chapters]) {
  test(`${path} keeps what its schema promises, and names schema, licence, edition and address`, () => {
    const { response, schema, validate } = responseAt(path);
    validate(response);
    expect(validate.errors).toBeNull();
    expect(response.$schema).toBe(schema.$id);
    expect(response.address).toBe(builtOrigin + path);
    expect(response.licence).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(response.edition).toMatch(/^\d+\.\d+$/);
  });
}

test('a record that lacks a language, has a wrong address or an unknown basis is refused', () => {
  const { response, validate } = responseAt(apiPaths.claims);
  const [claim] = response.claims as readonly [Record<string, unknown>];
  for (const spoilt of [
    { ...claim, statement: { zh: '只有中文。' } },
    { ...claim, addresses: { zh: 'nowhere', en: 'nowhere' } },
    { ...claim, basis: 'rumour' },
    { ...claim, more: 1 },
    { ...claim, id: undefined },
  ]) {
    expect(validate({ ...response, claims: [spoilt] }), JSON.stringify(spoilt)).toBe(false);
  }
});

test('every address that the responses give leads to something', () => {
  const ends = new Map(
    builtPages.map((path) => [
      path,
      new Set([...builtText(path).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)),
    ]),
  );
  const texts = [
    ...Object.values(apiPaths).map(builtText),
    ...locales.flatMap((locale) => [
      builtText(feedPath(locale)),
      builtText(markdownPath(locale, 'since')),
    ]),
  ];
  const addresses = new Set(
    texts.flatMap((text) => text.match(new RegExp(`${builtOrigin}[^"<>,)\\s\\\\]*`, 'g')) ?? []),
  );
  expect(addresses.size).toBeGreaterThan(300);
  for (const address of addresses) {
    const { pathname, hash } = new URL(address);
    const ids = ends.get(pathname);
    if (ids === undefined) expect(() => builtText(pathname), address).not.toThrow();
    else if (hash !== '') expect(ids, address).toContain(hash.slice(1));
  }
});

test('the table of claims has a line a claim, whose columns its metadata describe', async () => {
  const { claims } = await readSiteBook();
  const lines = builtText(apiPaths.claimsTable).split('\r\n');
  expect(lines).toHaveLength(claims.size + 2);
  const { tableSchema, url } = JSON.parse(builtText(apiPaths.claimsTableMetadata)) as {
    url: string;
    tableSchema: { columns: readonly { name: string }[] };
  };
  expect(url).toBe(builtOrigin + apiPaths.claimsTable);
  expect(tableSchema.columns.map(({ name }) => name).join(',')).toBe(lines[0]);
});

test('every chapter stands beside its page as Markdown', async () => {
  const { outline } = await readSiteBook();
  for (const locale of locales) {
    for (const { id, sections } of outline) {
      const path = markdownPath(locale, id);
      expect(builtText(chapterPath(locale, id))).toContain(
        `<link rel="alternate" type="text/markdown" href="${builtOrigin}${path}">`,
      );
      const headings = builtText(path).match(/^## /gm) ?? [];
      expect(headings, path).toHaveLength(sections.length);
    }
  }
});

test('a section says its version, and leads to its history', async () => {
  const { outline } = await readSiteBook();
  for (const locale of locales) {
    const history = builtText(sidePath(locale, 'changes'));
    for (const { id, sections } of outline) {
      for (const section of sections) {
        const page = builtText(`${chapterPath(locale, id)}${section.id}/`);
        const [, version = ''] =
          new RegExp(
            `([0-9a-f]{7})[^<]*<a href="${sidePath(locale, 'changes')}#${section.id}"`,
          ).exec(page) ?? [];
        expect(history, section.id).toMatch(
          new RegExp(`<li id="${section.id}">.*?<span>${version}`),
        );
        expect(version, section.id).not.toBe('');
      }
    }
  }
});
