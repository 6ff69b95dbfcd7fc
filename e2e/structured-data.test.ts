import Validator from '@adobe/structured-data-validator';
import { expect, test } from '@playwright/test';
import { builtOrigin, builtPages, builtText, fixture } from './site.ts';

type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** The things that a page describes for machines. */
function thingsIn(path: string): readonly Thing[] {
  const scripts = builtText(path).matchAll(
    /<script type="application\/ld\+json">([^<]*)<\/script>/g,
  );
  return [...scripts].flatMap(
    ([, text = '']) => (JSON.parse(text) as { '@graph': readonly Thing[] })['@graph'],
  );
}

/** What the validator says against things: each by its type, as an extractor hands them over. */
async function issuesIn(things: readonly Thing[]): Promise<string[]> {
  const vocabulary: unknown = JSON.parse(fixture('schema-org.json'));
  const jsonld = Object.fromEntries(Map.groupBy(things, (thing) => thing['@type']));
  const issues = await new Validator(vocabulary).validate({ jsonld });
  return issues.map(({ issueMessage }) => issueMessage);
}

test('what a page says to machines is schema.org, as far as the site uses it', async () => {
  const described = builtPages.filter((path) => thingsIn(path).length > 0);
  expect(described.length).toBeGreaterThan(110);
  for (const path of described) expect(await issuesIn(thingsIn(path)), path).toEqual([]);
  const [article, trail] = thingsIn('/en/licensing/');
  expect(article?.['@id']).toBe(`${builtOrigin}/en/licensing/`);
  for (const spoilt of [
    { ...article, '@type': 'Artikel' },
    { ...article, headlien: 'x' },
    { ...trail, '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem' }] },
    { ...article, '@type': 'Article', author: { '@type': 'Person' } },
  ] as readonly Thing[]) {
    expect(await issuesIn([spoilt]), JSON.stringify(spoilt)).not.toEqual([]);
  }
});

test('an article and its twin name each other, and a picture that is there', () => {
  for (const path of builtPages) {
    const [article] = thingsIn(path);
    if (article?.['@type'] !== 'Article') continue;
    const twin = (article.workTranslation as Thing)['@id'] as string;
    const [back] = thingsIn(new URL(twin).pathname);
    expect((back?.workTranslation as Thing)['@id'], path).toBe(builtOrigin + path);
    expect(() => builtText(new URL(article.image as string).pathname), path).not.toThrow();
  }
});
