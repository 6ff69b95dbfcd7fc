import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeAsChicago } from './chicago.ts';
import { publishedPage, sampleRecord } from '../testing/citation-record-sample.ts';

// Chicago Manual of Style Online, Citation Quick Guide, “Website content”
// (chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html, 17th ed.).
test('the example of the Citation Quick Guide comes out as it is printed', () => {
  const page = publishedPage({
    author: 'Google',
    publisher: 'Google',
    siteTitle: 'Privacy & Terms',
    title: 'Privacy policy',
    revised: '2017-04-17',
    address: 'https://www.google.com/policies/privacy/',
  });
  assert.equal(
    citeAsChicago(page),
    '“Privacy Policy,” Privacy & Terms, Google, last modified April 17, 2017, https://www.google.com/policies/privacy/.',
  );
});

// research.wou.edu/c.php?g=551307&p=3785490, “Webpage with date and author” (its copy has no address).
test('an author who is not the site comes first', () => {
  const page = publishedPage({
    author: 'Mister Jalopy',
    siteTitle: 'Dinosaurs and Robots',
    title: 'Effulgence of the North: storefront Arctic panorama in Los Angeles',
    revised: '2009-01-30',
    address: 'http://www.dinosaursandrobots.com/',
  });
  assert.equal(
    citeAsChicago(page),
    'Mister Jalopy, “Effulgence of the North: Storefront Arctic Panorama in Los Angeles,” Dinosaurs and Robots, last modified January 30, 2009, http://www.dinosaursandrobots.com/.',
  );
});

test('a reader of English cites each kind of thing with its place and version', () => {
  const site = 'chap. 5 in An Open Relationship, version a1b2c3d, last modified November 25, 2026';
  const chapter = `“The Licensing Lever,” ${site}`;
  assert.equal(
    citeAsChicago(sampleRecord('chapter', 'en')),
    `${chapter}, https://example.org/en/licensing/.`,
  );
  assert.equal(
    citeAsChicago(sampleRecord('section', 'en')),
    `“The Clause That Changes the Price,” sec. 5.2 in ${chapter}, https://example.org/en/fee-trigger/.`,
  );
  assert.equal(
    citeAsChicago(sampleRecord('claim', 'en')),
    `“Microsoft changed the licensing rules,” sec. 5.2 in ${chapter}, https://example.org/en/rules-changed/.`,
  );
  assert.equal(
    citeAsChicago(sampleRecord('figure', 'en')),
    `“Where a Licence Leads,” fig. 5.1 in ${chapter}, https://example.org/en/licence/.`,
  );
  assert.equal(
    citeAsChicago(sampleRecord('paragraph', 'en')),
    `“The Clause That Changes the Price,” sec. 5.2, para. 3, in ${chapter}, https://example.org/en/fee-trigger.k7/.`,
  );
});

test('a Chinese page keeps its title in the English frame', () => {
  assert.equal(
    citeAsChicago(sampleRecord('section', 'zh'), '2026-12-01'),
    '《开放式关系》编辑部, “改变价格的那一条,” sec. 5.2 in “授权这根杠杆,” chap. 5 in 开放式关系, version a1b2c3d, last modified November 25, 2026, accessed December 1, 2026, https://example.org/zh/fee-trigger/.',
  );
});
