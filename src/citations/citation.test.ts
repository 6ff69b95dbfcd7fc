import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {
  accessedPlaceholder,
  cite,
  citeAll,
  citePair,
  citationStyles,
  defaultStyle,
} from './citation.ts';
import { citationKinds } from './record.ts';
import { sampleRecord, sampleVersion } from '../testing/citation-record-sample.ts';
import { locales } from '../content/locale.ts';

const zh = sampleRecord('section', 'zh');
const en = sampleRecord('section', 'en');

test('a reader of Chinese is offered GB/T 7714—2025 first, a reader of English APA 7', () => {
  assert.equal(defaultStyle.zh, 'gbt-7714-2025');
  assert.equal(defaultStyle.en, 'apa-7');
});

test('every style cites every kind of thing in both languages, with its address', () => {
  for (const style of citationStyles) {
    for (const kind of citationKinds) {
      for (const locale of locales) {
        const record = sampleRecord(kind, locale);
        const text = cite(record, style);
        assert.ok(text.includes(record.address.replace('https://', '')), `${style} ${kind}`);
        assert.ok(!/undefined|NaN|\[object/.test(text), text);
      }
    }
  }
});

test('every style but the bare link says the version and the day of revision', () => {
  for (const style of citationStyles.filter((item) => item !== 'link')) {
    for (const record of [zh, en]) {
      const text = cite(record, style);
      assert.ok(text.includes('a1b2c3d'), style);
      assert.match(text, /2026.*25|25.*2026|2026,\s+11,\s+25/su, style);
    }
  }
});

test('every style but the bare link says which paragraph', () => {
  for (const style of citationStyles.filter((item) => item !== 'link')) {
    for (const locale of locales) {
      const text = cite(sampleRecord('paragraph', locale), style);
      assert.match(text, /第3段|para?\. 3|"locator": "3"/u, `${style} ${locale}`);
    }
  }
});

test('the page’s script finds one placeholder in GB/T, none where the day of access is given', () => {
  for (const record of [zh, en]) {
    for (const style of ['gbt-7714-2025', 'gbt-7714-2015'] as const) {
      const placeholder = `[${accessedPlaceholder[record.locale]}]`;
      const text = cite(record, style);
      assert.equal(text.split(placeholder).length, 2);
      assert.equal(text.replace(placeholder, '[2026-12-01]'), cite(record, style, '2026-12-01'));
    }
    assert.ok(!cite(record, 'apa-7').includes(accessedPlaceholder[record.locale]));
  }
});

test('a Chinese journal gets the Chinese entry and its English counterpart on the next line', () => {
  assert.equal(
    citePair(zh, en, 'gbt-7714-2025', '2026-12-01'),
    [
      '《开放式关系》编辑部. 授权这根杠杆：第5.2节　改变价格的那一条[EB/OL]. 版本a1b2c3d. （2026-11-25）[2026-12-01]. https://example.org/zh/fee-trigger/.',
      'An Open Relationship. The licensing lever：Section 5.2 The clause that changes the price[EB/OL]. Version a1b2c3d. （2026-11-25）[2026-12-01]. https://example.org/en/fee-trigger/.',
    ].join('\n'),
  );
});

test('a file of several records is read as several, each under its own key', () => {
  const records = citationKinds.flatMap((kind) =>
    locales.map((locale) => sampleRecord(kind, locale)),
  );
  for (const style of ['bibtex', 'biblatex', 'ris', 'csl-json'] as const) {
    const items = new Cite(citeAll(records, style)).data;
    assert.equal(items.length, records.length, style);
    assert.equal(new Set(items.map(({ id }) => id)).size, records.length, style);
    for (const { id } of items) assert.match(id, /^openrelationship-[a-z0-9-]+-(zh|en)$/);
  }
});

test('a claim has another key than the section of the same id', () => {
  assert.match(cite({ ...en, kind: 'claim' }, 'biblatex'), /^@online\{openrelationship-c-fee-/);
});

test('a link for notes survives brackets in its title and parentheses in its address', () => {
  const record = { ...en, title: 'A [b] *c* _d_', address: 'https://example.org/(a)' };
  assert.equal(
    cite(record, 'markdown'),
    String.raw`[A \[b\] \*c\* \_d\_](https://example.org/%28a%29), An Open Relationship, Section 5.2, version a1b2c3d, revised 2026-11-25`,
  );
  assert.equal(
    cite(zh, 'markdown'),
    '[改变价格的那一条](https://example.org/zh/fee-trigger/)，《开放式关系》，第5.2节，版本a1b2c3d，2026-11-25修订',
  );
  assert.equal(cite(en, 'link'), 'https://example.org/en/fee-trigger/');
});

test('a build can write six thousand citations in less than three seconds', () => {
  const start = performance.now();
  for (let round = 0; round < 6000; round += 1) {
    cite(round % 2 === 0 ? zh : en, citationStyles[round % citationStyles.length] ?? 'link');
  }
  assert.ok(performance.now() - start < 3000);
});

test('a version is cited without a day of access, but in GB/T 7714, which asks for it of everything online', () => {
  for (const style of citationStyles) {
    for (const locale of locales) {
      const record = sampleVersion('section', locale);
      const [plain, dated] = [cite(record, style), cite(record, style, '2031-12-01')];
      if (style.startsWith('gbt')) {
        assert.ok(plain.includes(`[${accessedPlaceholder[locale]}]`), style);
        assert.ok(dated.includes('[2031-12-01]'), style);
      } else {
        assert.equal(dated, plain, style);
        assert.doesNotMatch(dated, /2031|accessed|retrieved/i, style);
      }
    }
  }
});

test('a file of references of a version comes back whole from Citation.js, address and version together', () => {
  for (const style of ['bibtex', 'biblatex', 'ris', 'csl-json'] as const) {
    for (const kind of ['section', 'paragraph'] as const) {
      for (const locale of locales) {
        const record = sampleVersion(kind, locale);
        const [item] = new Cite(cite(record, style, '2031-12-01')).data;
        assert.equal(item?.URL, record.address, style);
        assert.match(item.URL, /\/v\/a1b2c3d\/$/);
        assert.equal(item.version ?? item.edition, 'a1b2c3d', style);
        assert.equal(item.title, record.title, style);
        assert.deepEqual(item.issued, { 'date-parts': [[2026, 11, 25]] }, style);
        assert.equal(item.accessed, undefined, style);
      }
    }
  }
});

test('one list may hold a section and its versions, each under its own key', () => {
  const records = [
    zh,
    sampleVersion('section', 'zh'),
    { ...sampleVersion('section', 'zh'), version: 'b2c3d4e' },
  ];
  for (const style of ['bibtex', 'biblatex', 'ris', 'csl-json'] as const) {
    const ids = new Cite(citeAll(records, style)).data.map(({ id }) => id);
    assert.deepEqual(ids, [
      'openrelationship-fee-trigger-zh',
      'openrelationship-fee-trigger-a1b2c3d-zh',
      'openrelationship-fee-trigger-b2c3d4e-zh',
    ]);
  }
});
