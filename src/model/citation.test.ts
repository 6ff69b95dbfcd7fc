import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeAsText } from './citation.ts';

const facts = {
  siteTitle: 'An Open Relationship',
  number: '5.2',
  revised: '2026-11-25',
  address: 'https://example.org/en/licensing/fee-trigger/',
};

test('a reader of English cites a section in APA style', () => {
  const text = citeAsText(
    {
      ...facts,
      author: 'The editors',
      chapterTitle: 'The licensing lever',
      sectionTitle: 'The clause that changes the price',
    },
    'en',
  );
  assert.equal(
    text,
    'The editors. (2026, November 25). The clause that changes the price. In The licensing lever (§5.2). An Open Relationship. https://example.org/en/licensing/fee-trigger/',
  );
});

test('a reader of Chinese cites a section after GB/T 7714', () => {
  const text = citeAsText(
    {
      ...facts,
      author: '开放式关系编辑部',
      chapterTitle: '授权这根杠杆',
      sectionTitle: '改变价格的那一条',
    },
    'zh',
  );
  assert.equal(
    text,
    '开放式关系编辑部．授权这根杠杆：§5.2改变价格的那一条［EB/OL］．（2026-11-25）．https://example.org/en/licensing/fee-trigger/．',
  );
});
