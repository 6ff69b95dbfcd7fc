import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { citeAsApa } from './apa.ts';
import { citeAsCsl } from './csl.ts';
import { publishedPage, sampleRecord } from '../testing/citation-record-sample.ts';

// apastyle.apa.org, “Webpage on a website references”; this one is printed after it at
// writeanswers.royalroads.ca/faq/212249.
const statista = publishedPage({
  author: 'Laricchia, F.',
  siteTitle: 'Statista',
  title: 'Leading tech companies worldwide 2024, by market cap',
  revised: '2024-02-12',
  address:
    'https://www.statista.com/statistics/1350976/leading-tech-companies-worldwide-by-market-cap/',
});

test('a published example comes out as it is printed', () => {
  assert.equal(
    citeAsApa(statista),
    'Laricchia, F. (2024, February 12). Leading tech companies worldwide 2024, by market cap. Statista. https://www.statista.com/statistics/1350976/leading-tech-companies-worldwide-by-market-cap/',
  );
});

// bond.libguides.com/apa-referencing/webpage-website, “Webpage on a news website” (its copy has no address).
test('a group that is author and site is named once', () => {
  const page = publishedPage({
    author: 'ABC News',
    siteTitle: 'ABC News',
    title:
      'Flash flooding on Gold Coast and Brisbane sparks calls for help as storms sweep Queensland',
    revised: '2020-01-18',
    address: 'https://www.abc.net.au/news/',
  });
  assert.equal(
    citeAsApa(page),
    'ABC News. (2020, January 18). Flash flooding on Gold Coast and Brisbane sparks calls for help as storms sweep Queensland. https://www.abc.net.au/news/',
  );
});

test('where a page has neither parts nor version, citeproc’s APA says the same', () => {
  const page = { ...statista, author: 'The editors', siteTitle: 'An Open Relationship' };
  const cited = new Cite(JSON.stringify([citeAsCsl(page)])).format('bibliography', {
    template: 'apa',
    lang: 'en-US',
    format: 'text',
  });
  assert.equal(citeAsApa(page), cited.trim());
});

// Details in parentheses after the title, as in “(ICPSR 37080; Version V1)” among APA's data sets.
test('a reader of English cites each kind of thing with its place and version', () => {
  const from = 'An Open Relationship. (2026, November 25).';
  assert.equal(
    citeAsApa(sampleRecord('chapter', 'en')),
    `${from} The licensing lever (Chapter 5; Version a1b2c3d). https://example.org/en/licensing/`,
  );
  assert.equal(
    citeAsApa(sampleRecord('section', 'en')),
    `${from} The clause that changes the price. In The licensing lever (Section 5.2; Version a1b2c3d). https://example.org/en/fee-trigger/`,
  );
  assert.equal(
    citeAsApa(sampleRecord('claim', 'en')),
    `${from} Microsoft changed the licensing rules. In The licensing lever (Section 5.2; Version a1b2c3d). https://example.org/en/rules-changed/`,
  );
  assert.equal(
    citeAsApa(sampleRecord('figure', 'en')),
    `${from} Where a licence leads [Figure]. In The licensing lever (Figure 5.1; Version a1b2c3d). https://example.org/en/licence/`,
  );
  assert.equal(
    citeAsApa(sampleRecord('paragraph', 'en')),
    `${from} The clause that changes the price. In The licensing lever (Section 5.2, para. 3; Version a1b2c3d). https://example.org/en/fee-trigger.k7/`,
  );
});

test('a Chinese page keeps its title in the English frame, and its site beside its author', () => {
  assert.equal(
    citeAsApa(sampleRecord('section', 'zh')),
    '《开放式关系》编辑部. (2026, November 25). 改变价格的那一条. In 授权这根杠杆 (Section 5.2; Version a1b2c3d). 开放式关系. https://example.org/zh/fee-trigger/',
  );
});

test('a title that asks gets no full stop; a day of retrieval comes before the address', () => {
  const record = { ...statista, title: 'Who gets inside?' };
  assert.equal(
    citeAsApa(record, '2026-12-01'),
    `Laricchia, F. (2024, February 12). Who gets inside? Statista. Retrieved December 1, 2026, from ${statista.address}`,
  );
  const part = { ...sampleRecord('section', 'en'), title: 'Who gets inside?' };
  assert.match(citeAsApa(part), /\. Who gets inside\? In The licensing lever \(/);
});
