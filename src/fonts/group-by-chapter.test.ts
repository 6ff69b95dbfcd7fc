import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByChapter } from './group-by-chapter.ts';

function groups(pages: Readonly<Record<string, string>>): Record<string, string> {
  const characters = Object.entries(pages).map(([path, text]) => [path, new Set(text)] as const);
  return Object.fromEntries(
    groupByChapter(new Map(characters), '，').map((group) => [
      group.name,
      [...group.characters].toSorted().join(''),
    ]),
  );
}

const sorted = (text: string): string => [...text].toSorted().join('');

const own = '一二三四五六七八';

test('what two chapters share is common, and what one alone has is its own', () => {
  const { common, ...others } = groups({
    'zh/sales/index.html': `甲，${own}`,
    'zh/access/index.html': '甲',
  });
  assert.equal(common, sorted('，甲'));
  assert.deepEqual(others, { sales: sorted(own) });
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
  assert.equal(sales, sorted(own));
  assert.equal(names, sorted('九十百千万亿兆京'));
});

test('chapters with next to nothing of their own share one file', () => {
  assert.deepEqual(groups({ 'zh/sales/index.html': '甲', 'zh/index.html': '乙' }), {
    common: '，',
    few: sorted('乙甲'),
  });
});

test('every character is in one file and only in one', () => {
  const pages = { 'zh/a/index.html': `${own}甲乙`, 'zh/b/index.html': `甲丙`, '404.html': '丁' };
  const all = Object.values(groups(pages)).join('');
  assert.equal(new Set(all).size, all.length);
  assert.deepEqual(new Set(all), new Set(`，${Object.values(pages).join('')}`));
});
