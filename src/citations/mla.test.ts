import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeAsMla } from './mla.ts';
import { publishedPage, sampleRecord } from '../testing/citation-record-sample.ts';

// MLA Style Center, “Works Cited: A Quick Guide” (style.mla.org/works-cited/works-cited-a-quick-guide/).
test('the example of the MLA Style Center comes out as it is printed', () => {
  const page = publishedPage({
    author: 'Hollmichel, Stefanie',
    siteTitle: 'So Many Books',
    title: 'The reading brain: differences between digital and print',
    revised: '2013-04-25',
    address:
      'https://somanybooksblog.com/2013/04/25/the-reading-brain-differences-between-digital-and-print/',
  });
  const printed =
    'Hollmichel, Stefanie. “The Reading Brain: Differences between Digital and Print.” So Many Books, 25 Apr. 2013, somanybooksblog.com/2013/04/25/the-reading-brain-differences-between-digital-and-print/.';
  assert.equal(citeAsMla(page), printed);
  // “Accessed” as in lasc.libanswers.com/faq/344688.
  assert.equal(citeAsMla(page, '2020-05-12'), `${printed} Accessed 12 May 2020.`);
});

// The rule: pressbooks.nvcc.edu/eng111nol/chapter/works-cited-list-webpages (UNESCO as author and site).
test('a body that is author and site is not named before the title', () => {
  assert.equal(
    citeAsMla(sampleRecord('section', 'en')),
    '“The Clause That Changes the Price.” An Open Relationship, version a1b2c3d, ch. 5, sec. 5.2, 25 Nov. 2026, example.org/en/fee-trigger/.',
  );
});

test('a reader of English cites each kind of thing with its place and version', () => {
  const site = 'An Open Relationship, version a1b2c3d,';
  const day = '25 Nov. 2026';
  assert.equal(
    citeAsMla(sampleRecord('chapter', 'en')),
    `“The Licensing Lever.” ${site} ch. 5, ${day}, example.org/en/licensing/.`,
  );
  assert.equal(
    citeAsMla(sampleRecord('claim', 'en')),
    `“Microsoft changed the licensing rules.” ${site} ch. 5, sec. 5.2, ${day}, example.org/en/rules-changed/.`,
  );
  assert.equal(
    citeAsMla(sampleRecord('figure', 'en')),
    `“Where a Licence Leads.” ${site} ch. 5, fig. 5.1, ${day}, example.org/en/licence/.`,
  );
  assert.equal(
    citeAsMla(sampleRecord('paragraph', 'en')),
    `“The Clause That Changes the Price.” ${site} ch. 5, sec. 5.2, par. 3, ${day}, example.org/en/fee-trigger.k7/.`,
  );
});

test('a Chinese page keeps its title in the English frame', () => {
  assert.equal(
    citeAsMla(sampleRecord('paragraph', 'zh')),
    '《开放式关系》编辑部. “改变价格的那一条.” 开放式关系, version a1b2c3d, ch. 5, sec. 5.2, par. 3, 25 Nov. 2026, example.org/zh/fee-trigger.k7/.',
  );
});

test('a publisher of its own stands between place and day', () => {
  const record = { ...sampleRecord('chapter', 'en'), publisher: 'Example Press' };
  assert.match(citeAsMla(record), /ch\. 5, Example Press, 25 Nov\. 2026/);
});
