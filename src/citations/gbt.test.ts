import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeAsGbt } from './gbt.ts';
import { publishedPage, sampleRecord } from '../testing/citation-record-sample.ts';

// The standard's own text is sold, not open. Its examples are read from the style “GB/T 7714—2025
// （顺序编码，双语）” of github.com/zotero-chinese/styles, which prints them all.
test('an example of GB/T 7714—2025, clause 8.11, comes out as the standard prints it', () => {
  const page = publishedPage({
    locale: 'zh',
    author: '许振超',
    siteTitle: '人民网',
    title: '“好好干，当一个好工人”',
    revised: '2025-02-17',
    address: 'https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html',
  });
  assert.equal(
    citeAsGbt(page, 2025, '2025-06-22'),
    '许振超. “好好干，当一个好工人”[EB/OL]. （2025-02-17）[2025-06-22]. https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html.',
  );
});

// github.com/zepinglee/gbt7714-bibtex-style, test/entry-electronic.bbl: examples of the edition of 2015.
test('an example of GB/T 7714—2015 comes out with half-width marks', () => {
  const page = publishedPage({
    author: 'HOPKINSON A',
    siteTitle: 'IFLA',
    title: 'UNIMARC and metadata: Dublin core',
    revised: '2009-04-22',
    address: 'http://archive.ifla.org/IV/ifla64/138-161e.htm',
  });
  assert.equal(
    citeAsGbt(page, 2015, '2013-03-27'),
    'HOPKINSON A. UNIMARC and metadata: Dublin core[EB/OL]. (2009-04-22)[2013-03-27]. http://archive.ifla.org/IV/ifla64/138-161e.htm.',
  );
});

// Part of a whole as 7.2.3 has it, “中国科学技术史：第二卷 科学思想史[M]”.
test('a reader of Chinese cites a chapter and a section as parts of a whole', () => {
  assert.equal(
    citeAsGbt(sampleRecord('chapter', 'zh'), 2025),
    '《开放式关系》编辑部. 开放式关系：第5章　授权这根杠杆[EB/OL]. 版本a1b2c3d. （2026-11-25）[引用日期]. https://example.org/zh/licensing/.',
  );
  assert.equal(
    citeAsGbt(sampleRecord('section', 'zh'), 2025, '2026-12-01'),
    '《开放式关系》编辑部. 授权这根杠杆：第5.2节　改变价格的那一条[EB/OL]. 版本a1b2c3d. （2026-11-25）[2026-12-01]. https://example.org/zh/fee-trigger/.',
  );
});

// Pinpoint after the date as 7.7 has it, “2001：序2-3”, “2008：第1版自序”.
test('a reader of Chinese cites a claim, a figure and a paragraph with their places', () => {
  assert.equal(
    citeAsGbt(sampleRecord('claim', 'zh'), 2025),
    '《开放式关系》编辑部. 授权这根杠杆：微软改了授权规则[EB/OL]. 版本a1b2c3d. （2026-11-25）：第5.2节[引用日期]. https://example.org/zh/rules-changed/.',
  );
  assert.equal(
    citeAsGbt(sampleRecord('figure', 'zh'), 2025),
    '《开放式关系》编辑部. 授权这根杠杆：图5.1　一份授权的去向[EB/OL]. 版本a1b2c3d. （2026-11-25）[引用日期]. https://example.org/zh/licence/.',
  );
  assert.equal(
    citeAsGbt(sampleRecord('paragraph', 'zh'), 2025),
    '《开放式关系》编辑部. 授权这根杠杆：第5.2节　改变价格的那一条[EB/OL]. 版本a1b2c3d. （2026-11-25）：第3段[引用日期]. https://example.org/zh/fee-trigger.k7/.',
  );
});

// Full-width marks in Latin script too, as in “Chichester：John Wiley & Sons，2020：35” (5.1).
test('the English counterpart keeps the marks of the edition, and its names have no capitals', () => {
  assert.equal(
    citeAsGbt(sampleRecord('chapter', 'en'), 2025),
    'An Open Relationship. An Open Relationship：Chapter 5 The licensing lever[EB/OL]. Version a1b2c3d. （2026-11-25）[date cited]. https://example.org/en/licensing/.',
  );
  assert.equal(
    citeAsGbt(sampleRecord('section', 'en'), 2025),
    'An Open Relationship. The licensing lever：Section 5.2 The clause that changes the price[EB/OL]. Version a1b2c3d. （2026-11-25）[date cited]. https://example.org/en/fee-trigger/.',
  );
  assert.equal(
    citeAsGbt(sampleRecord('claim', 'en'), 2025),
    'An Open Relationship. The licensing lever：Microsoft changed the licensing rules[EB/OL]. Version a1b2c3d. （2026-11-25）：Section 5.2[date cited]. https://example.org/en/rules-changed/.',
  );
  assert.equal(
    citeAsGbt(sampleRecord('figure', 'en'), 2025),
    'An Open Relationship. The licensing lever：Figure 5.1 Where a licence leads[EB/OL]. Version a1b2c3d. （2026-11-25）[date cited]. https://example.org/en/licence/.',
  );
  assert.equal(
    citeAsGbt(sampleRecord('paragraph', 'en'), 2015),
    'An Open Relationship. The licensing lever: Section 5.2 The clause that changes the price[EB/OL]. Version a1b2c3d. (2026-11-25): para. 3[date cited]. https://example.org/en/fee-trigger.k7/.',
  );
});

// As in “国家基础学科公共科学数据中心（2023-09-10）[2025-07-15]”, an example of clause 8.14.
test('a publisher of its own stands before the day', () => {
  const record = { ...sampleRecord('section', 'zh'), publisher: '某出版社' };
  assert.match(citeAsGbt(record, 2025), /版本a1b2c3d\. 某出版社（2026-11-25）\[引用日期\]/u);
});
