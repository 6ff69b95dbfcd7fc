import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { citationKinds } from './record.ts';
import { citeAsRis } from './ris.ts';
import { sampleRecord } from '../testing/citation-record-sample.ts';
import { languageTag, locales } from '../content/locale.ts';

test('a Chinese or English record of any kind comes back whole from RIS', () => {
  for (const kind of citationKinds) {
    for (const locale of locales) {
      const record = sampleRecord(kind, locale);
      const [item] = new Cite(citeAsRis(record)).data;
      assert.equal(item?.type, 'webpage');
      assert.equal(item.title, record.title.replace(/[.。]$/u, ''));
      // Citation.js takes a name with a blank in it for a body, one without for a person.
      const [author] = item.author ?? [];
      assert.equal(author?.literal ?? author?.family, record.author);
      assert.deepEqual(item.issued, { 'date-parts': [[2026, 11, 25]] });
      assert.equal(item.URL, record.address);
      assert.equal(item.edition, record.version);
      assert.equal(item.language, languageTag[locale]);
      assert.equal(item['collection-title'], record.siteTitle);
    }
  }
});

test('marks that other formats escape stay as they are', () => {
  const title = 'R&D: 49% of #1, _a_ {b} “双” ‘q’ —';
  const [item] = new Cite(citeAsRis({ ...sampleRecord('section', 'zh'), title })).data;
  assert.equal(item?.title, title);
});

test('a record is lines of tags that end with CR LF, with the day of access where it is known', () => {
  assert.equal(
    citeAsRis(sampleRecord('paragraph', 'zh'), '2026-12-01'),
    [
      'TY  - ELEC',
      'ID  - openrelationship-fee-trigger-k7-zh',
      'TI  - 改变价格的那一条',
      'AU  - 《开放式关系》编辑部',
      'T2  - 开放式关系',
      'PY  - 2026',
      'DA  - 2026/11/25',
      'ET  - a1b2c3d',
      'SE  - 5.2',
      'N1  - 载《授权这根杠杆》，第5.2节，第3段',
      'LA  - zh-Hans',
      'UR  - https://example.org/zh/fee-trigger.k7/',
      'Y2  - 2026/12/01',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('records after one another make one file', () => {
  const file = locales.map((locale) => citeAsRis(sampleRecord('section', locale))).join('');
  assert.deepEqual(
    new Cite(file).data.map(({ language }) => language),
    ['zh-Hans', 'en'],
  );
});
