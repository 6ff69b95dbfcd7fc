import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleBook, sampleLocate } from '../testing/book-sample.ts';
import { getChapter, getClaim } from '../content/book.ts';
import { claimsData, claimThing, ledgerData } from './structured-claims.ts';
import { chapterData, scriptText, sectionData } from './structured-data.ts';
import type { Thing } from './structured-data.ts';
import { sectionState } from '../content/version.ts';

const words = { siteTitle: 'An Open Relationship', editors: 'The editors' };
const root = 'https://press.example/reports/alliance';
const things = (data: Thing): readonly Thing[] => data['@graph'] as readonly Thing[];

test('a chapter is an article of the site, with its twin and the way to it', () => {
  const [article, trail] = things(chapterData(sampleBook, 'en', 'licensing', sampleLocate, words));
  assert.equal(article?.['@type'], 'Article');
  assert.equal(article.headline, 'The licensing lever');
  const { revised } = getChapter(sampleBook, 'en', 'licensing').frontmatter;
  assert.equal(article.dateModified, revised);
  assert.deepEqual(article.workTranslation, { '@type': 'Article', '@id': `${root}/zh/licensing/` });
  assert.deepEqual(trail?.itemListElement, [
    { '@type': 'ListItem', position: 1, name: words.siteTitle, item: `${root}/en/` },
    {
      '@type': 'ListItem',
      position: 2,
      name: 'The licensing lever',
      item: `${root}/en/licensing/`,
    },
  ]);
});

test('a section is an article within its chapter, with its own version and days', () => {
  const [article] = things(sectionData(sampleBook, 'zh', 'fee-trigger', sampleLocate, words));
  const { version, date } = sectionState(sampleBook, 'fee-trigger');
  assert.deepEqual([article?.version, article?.dateModified], [version, date]);
  assert.equal(article?.datePublished, '2026-11-25');
  assert.equal(article.inLanguage, 'zh-Hans');
  assert.equal((article.isPartOf as Thing)['@id'], `${root}/zh/licensing/`);
  assert.equal(article.image, `${root}/cards/zh/section/fee-trigger.png`);
});

test('only a named person is the author of a claim', () => {
  const authorOf = (id: string, locale: 'zh' | 'en' = 'en') =>
    claimThing(sampleBook, locale, getClaim(sampleBook, id), sampleLocate).author;
  assert.deepEqual(authorOf('hood-partnership'), {
    '@type': 'Person',
    name: 'Amy Hood',
    jobTitle: 'chief financial officer of Microsoft',
  });
  assert.deepEqual(authorOf('hood-partnership', 'zh'), {
    '@type': 'Person',
    name: '艾米·胡德（Amy Hood）',
    jobTitle: '微软首席财务官',
  });
  assert.deepEqual(authorOf('etzioni-collision'), { '@type': 'Person', name: 'Oren Etzioni' });
  for (const claim of sampleBook.claims.values()) {
    if (claim.basis !== 'on-record') assert.equal(authorOf(claim.id), undefined, claim.id);
  }
});

test('a claim leads to the works behind it, described once, and to where it is told', () => {
  const claim = getClaim(sampleBook, 'users-800m');
  const [thing, work, ...more] = things(claimsData(sampleBook, 'en', [claim], sampleLocate));
  assert.deepEqual(thing?.isBasedOn, [{ '@id': work?.['@id'] }]);
  assert.equal(work?.datePublished, '2025-10-06');
  assert.deepEqual(more, []);
  assert.equal(
    (thing.appearance as readonly Thing[])[0]?.['@id'],
    `${root}/en/since/rivals-by-name/`,
  );
});

test('the ledger has every claim, and names no work that it does not describe', () => {
  const all = things(ledgerData(sampleBook, 'zh', sampleLocate));
  const ids = new Set(all.map((thing) => thing['@id']));
  assert.equal(ids.size, all.length);
  const claims = all.filter((thing) => thing['@type'] === 'Claim');
  assert.equal(claims.length, sampleBook.claims.size);
  for (const { isBasedOn } of claims) {
    for (const work of isBasedOn as readonly Thing[]) assert.ok(ids.has(work['@id']));
  }
});

test('no text can end the script that it stands in', () => {
  const text = scriptText({ headline: '</script><b>' });
  assert.ok(!text.includes('<'));
  assert.deepEqual(JSON.parse(text), { headline: '</script><b>' });
});
