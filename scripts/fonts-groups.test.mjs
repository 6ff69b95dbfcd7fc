import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByChapter } from './fonts-groups.mjs';

/** @param {Record<string, string>} pages */
function groups(pages) {
  const characters = Object.entries(pages).map(
    ([path, text]) => /** @type {const} */ ([path, new Set(text)]),
  );
  return Object.fromEntries(
    groupByChapter(new Map(characters), '，').map((group) => [
      group.name,
      [...group.characters].toSorted().join(''),
    ]),
  );
}

const own = '一二三四五六七八';

test('what two chapters share is common, and what one alone has is its own', () => {
  const { common, ...others } = groups({
    'zh/sales/index.html': `甲，${own}`,
    'zh/access/index.html': '甲',
  });
  assert.equal(common, [...'，甲'].toSorted().join(''));
  assert.deepEqual(others, { sales: [...own].toSorted().join('') });
});

test('both languages and all sections of a chapter are one chapter', () => {
  const { sales } = groups({
    'zh/sales/index.html': own,
    'zh/sales/two-teams/index.html': own,
    'en/sales/index.html': own,
  });
  assert.equal(sales?.length, own.length);
});

test('a page of a shared name takes from a chapter what it repeats, and keeps the rest apart', () => {
  const { sales, names } = groups({
    'c/stake-49/index.html': `${own}九十百千万亿兆京`,
    's/two-teams/index.html': '九十百千万亿兆京',
    'zh/sales/index.html': own,
  });
  assert.equal(sales, [...own].toSorted().join(''));
  assert.equal(names, [...'九十百千万亿兆京'].toSorted().join(''));
});

test('chapters with next to nothing of their own share one file', () => {
  assert.deepEqual(groups({ 'zh/sales/index.html': '甲', 'zh/index.html': '乙' }), {
    common: '，',
    few: [...'乙甲'].toSorted().join(''),
  });
});

test('every character is in one file and only in one', () => {
  const pages = { 'zh/a/index.html': `${own}甲乙`, 'zh/b/index.html': `甲丙`, '404.html': '丁' };
  const all = Object.values(groups(pages)).join('');
  assert.equal(new Set(all).size, all.length);
  assert.deepEqual(new Set(all), new Set(`，${Object.values(pages).join('')}`));
});
