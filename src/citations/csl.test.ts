import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { citeAsCsl } from './csl.ts';
import { citationKinds } from './record.ts';
import { sampleRecord } from '../testing/citation-record-sample.ts';
import { locales } from '../content/locale.ts';

const date = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
});

/**
 * The part of the official schema that a web page needs, as strict as it is: no other property
 * (github.com/citation-style-language/schema, schemas/input/csl-data.json).
 */
const cslItem = z.strictObject({
  id: z.string(),
  type: z.literal('webpage'),
  title: z.string(),
  'container-title': z.string(),
  author: z.array(z.strictObject({ literal: z.string() })),
  publisher: z.string().optional(),
  issued: date,
  accessed: date.optional(),
  version: z.string().optional(),
  'chapter-number': z.string().optional(),
  section: z.string().optional(),
  number: z.string().optional(),
  locator: z.string().optional(),
  language: z.string(),
  URL: z.url(),
});

test('an item of every kind and language has the shape of csl-data', () => {
  for (const kind of citationKinds) {
    for (const locale of locales) {
      cslItem.parse(citeAsCsl(sampleRecord(kind, locale)));
      cslItem.parse(
        citeAsCsl({ ...sampleRecord(kind, locale), publisher: 'Example' }, '2026-12-01'),
      );
    }
  }
});

test('a paragraph is cited with chapter, section and locator', () => {
  assert.deepEqual(citeAsCsl(sampleRecord('paragraph', 'zh'), '2026-12-01'), {
    id: 'openrelationship-fee-trigger-k7-zh',
    type: 'webpage',
    title: '改变价格的那一条',
    'container-title': '开放式关系',
    author: [{ literal: '《开放式关系》编辑部' }],
    issued: { 'date-parts': [[2026, 11, 25]] },
    accessed: { 'date-parts': [[2026, 12, 1]] },
    version: 'a1b2c3d',
    'chapter-number': '5',
    section: '5.2',
    locator: '3',
    language: 'zh-Hans',
    URL: 'https://example.org/zh/fee-trigger.k7/',
  });
});

test('the number of a figure is not taken for a section, that of a chapter is the chapter’s', () => {
  const figure = citeAsCsl(sampleRecord('figure', 'en'));
  assert.ok(figure.number === '5.1' && figure.section === undefined);
  const chapter = citeAsCsl(sampleRecord('chapter', 'en'));
  assert.ok(chapter['chapter-number'] === '5' && chapter.section === undefined);
});
