import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { citeAsBiblatex, citeAsBibtex, escapeTex } from './bibtex.ts';
import { citationKinds } from './record.ts';
import { sampleRecord } from '../testing/citation-record-sample.ts';
import { locales } from '../content/locale.ts';

const language = { zh: 'chinese', en: 'english' } as const;

/** Every mark that TeX takes for itself, and those that a Chinese or British title has. */
const awkward = String.raw`R&D: 49% of #1, $5_a {b} ~c^d \e “双” ‘q’ — …`;

test('a Chinese or English record of any kind comes back whole from BibTeX and BibLaTeX', () => {
  for (const format of [citeAsBibtex, citeAsBiblatex]) {
    for (const kind of citationKinds) {
      for (const locale of locales) {
        const record = sampleRecord(kind, locale);
        const [item] = new Cite(format(record, '2026-12-01')).data;
        assert.equal(item?.title, record.title.replace(/[.。]$/u, ''));
        assert.deepEqual(item.author, [{ family: record.author }]);
        assert.deepEqual(item.issued, { 'date-parts': [[2026, 11, 25]] });
        assert.deepEqual(item.accessed, { 'date-parts': [[2026, 12, 1]] });
        assert.equal(item.URL, record.address);
        assert.equal(item.version, record.version);
        assert.equal(item.language, language[locale]);
        assert.equal(item.publisher, record.siteTitle);
      }
    }
  }
});

test('a title with marks of TeX comes back as it was, in an author’s name too', () => {
  for (const format of [citeAsBibtex, citeAsBiblatex]) {
    const record = { ...sampleRecord('section', 'zh'), title: awkward, author: 'Smith & Söhne' };
    const [item] = new Cite(format(record)).data;
    assert.equal(item?.title, awkward);
    assert.deepEqual(item.author, [{ family: 'Smith & Söhne' }]);
  }
});

test('each mark that breaks BibTeX is written as TeX prints it', () => {
  const escapes = {
    '&': String.raw`\&`,
    '%': String.raw`\%`,
    '#': String.raw`\#`,
    _: String.raw`\_`,
    $: String.raw`\$`,
    '{': String.raw`\textbraceleft{}`,
    '}': String.raw`\textbraceright{}`,
    '~': String.raw`\textasciitilde{}`,
    '^': String.raw`\textasciicircum{}`,
    '\\': String.raw`\textbackslash{}`,
  };
  for (const [character, escaped] of Object.entries(escapes)) {
    assert.equal(escapeTex(`a${character}b`), `a${escaped}b`);
  }
  assert.equal(escapeTex("a--b ''c"), "a-{}-b '{}'c");
  assert.equal(escapeTex('改变价格 “‘’” —'), '改变价格 “‘’” —');
});

test('braces are balanced for BibTeX, which counts those behind a backslash too', () => {
  const record = {
    ...sampleRecord('section', 'en'),
    title: '} one {{',
    address: 'https://e.org/{',
  };
  const text = citeAsBibtex(record);
  assert.equal(text.split('{').length, text.split('}').length);
});

test('an entry of BibTeX says in words what it has no field for', () => {
  assert.equal(
    citeAsBibtex(sampleRecord('paragraph', 'zh')),
    [
      '@misc{openrelationship-fee-trigger-k7-zh,',
      '  author = {{《开放式关系》编辑部}},',
      '  title = {{改变价格的那一条}},',
      '  howpublished = {开放式关系},',
      '  year = {2026},',
      '  month = nov,',
      '  date = {2026-11-25},',
      '  note = {载《授权这根杠杆》，第5.2节，第3段，版本a1b2c3d，2026-11-25修订},',
      '  version = {a1b2c3d},',
      '  langid = {chinese},',
      '  url = {https://example.org/zh/fee-trigger.k7/},',
      '}',
    ].join('\n'),
  );
});

test('an entry of BibLaTeX has version, day and language in fields, the place in its note', () => {
  assert.equal(
    citeAsBiblatex(sampleRecord('paragraph', 'en'), '2026-12-01'),
    [
      '@online{openrelationship-fee-trigger-k7-en,',
      '  author = {{An Open Relationship}},',
      '  title = {{The clause that changes the price}},',
      '  organization = {An Open Relationship},',
      '  date = {2026-11-25},',
      '  version = {a1b2c3d},',
      '  note = {in ‘The licensing lever’, Section 5.2, para. 3},',
      '  langid = {english},',
      '  url = {https://example.org/en/fee-trigger.k7/},',
      '  urldate = {2026-12-01},',
      '}',
    ].join('\n'),
  );
});
