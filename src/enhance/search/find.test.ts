import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, marked, patternFor } from './excerpt.ts';
import type { Piece } from './excerpt.ts';
import { find } from './find.ts';
import { indexOf } from './search-index.ts';
import type { SearchRecord } from './search-index.ts';

const names = { bing: ['必应', 'Bing', 'biying'], nadella: ['纳德拉', 'Satya Nadella', 'Nadella'] };
const drawn = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

const record = (path: string, kind: SearchRecord['kind'], text: string): SearchRecord => ({
  kind,
  locale: path.slice(1, 3),
  path,
  place: '',
  title: '',
  lead: '',
  texts: [text],
  notes: [],
  terms: [],
});
const index = indexOf({
  terms: {
    bing: { names: names.bing, agreed: [] },
    nadella: { names: names.nadella, agreed: [] },
  },
  records: [
    { ...record('/zh/glossary/#bing', 'term', '微软的搜索引擎。'), title: '必应', place: 'Bing' },
    { ...record('/en/glossary/#bing', 'term', 'A search engine.'), title: 'Bing', place: '必应' },
    { ...record('/zh/a/b/', 'section', '纳德拉说，搜索要接入聊天。'), terms: ['nadella', 'bing'] },
    { ...record('/en/a/b/', 'section', 'Nadella said so of Bing.'), terms: ['nadella', 'bing'] },
    { ...record('/zh/a/b/#c-x', 'claim', '必应接入ChatGPT。'), terms: ['bing'] },
    record('/zh/a/c/', 'section', '两本账，一把椅。'),
    record('/zh/a/d/', 'section', '董事会解除他的职务，必应没有变。'),
  ],
});
const paths = (question: string, languages: readonly string[] = ['zh', 'en']): string[] =>
  find(index, question, languages).groups.flatMap(({ first }) =>
    first(9).map(({ address }) => address),
  );

test('a name that was asked for is marked in either script, and nothing inside another word', () => {
  const pattern = patternFor('Nadella bing', names);
  assert.equal(
    drawn(marked('纳德拉说必应，Bingo不是Bing。', patternFor('biying', names))),
    '纳德拉说[必应]，Bingo不是[Bing]。',
  );
  assert.equal(drawn(marked('纳德拉表示', pattern)), '[纳德拉]表示');
});

test('an inflected word is marked whole, and signs are only signs', () => {
  assert.equal(
    drawn(marked('Some were confused.', patternFor('confusing', {}))),
    'Some were [confused].',
  );
  assert.equal(drawn(marked('止于49%（一半）', patternFor('49%', {}))), '止于[49%]（一半）');
  assert.equal(patternFor('（', {}), undefined);
});

test('an excerpt begins with a sentence, shows what was asked for, and ends before it is long', () => {
  const texts = ['概要一句。', `${'前'.repeat(90)}。后来有房客。${'长'.repeat(100)}`];
  const shown = drawn(excerptOf(texts, patternFor('房客', {})));
  assert.match(shown, /^后来有\[房客\]。长+…$/);
});

test('the reader’s language comes first, and a name asks first what it means', () => {
  assert.deepEqual(paths('bing', ['en', 'zh']).slice(0, 3), [
    '/en/glossary/#bing',
    '/en/a/b/',
    '/zh/glossary/#bing',
  ]);
  assert.equal(paths('搜索')[0], '/zh/a/b/');
});

test('a text is found by the other script’s name of what it tells of', () => {
  assert.ok(paths('Nadella').includes('/zh/a/b/'));
  assert.ok(paths('纳德拉').includes('/en/a/b/'));
});

test('one slip in a Latin word is forgiven, and marked as the text spells it; two are not', () => {
  const [group] = find(index, 'Nadlela', ['zh', 'en']).groups;
  assert.equal(drawn(group?.first(1)[0]?.excerpt ?? []), '[纳德拉]说，搜索要接入聊天。');
  assert.deepEqual(
    paths('Nadela'),
    paths('Nadella').filter((path) => !path.includes('#')),
  );
  assert.deepEqual(paths('Nedlela'), []);
});

test('pairs of Han characters find; characters of a pair that is nowhere only say which comes first', () => {
  assert.deepEqual(paths('椅子'), []);
  const { isPartial } = find(index, '必应 解职', ['zh']);
  assert.equal(isPartial, true);
  const sections = paths('必应 解职', ['zh']).filter((path) => !path.includes('#'));
  assert.equal(sections[0], '/zh/a/d/');
});

test('where nothing has all that was asked for, what has a part of it is shown as such', () => {
  const answer = find(index, 'Nadella 一把椅', ['zh']);
  assert.equal(answer.isPartial, true);
  assert.equal(answer.groups[0]?.count, 2);
  assert.equal(find(index, 'zyxwv', ['zh']).isPartial, false);
});

test('a result reads as its text does', () => {
  const [found] = find(index, '必应', ['zh']).groups[0]?.first(1) ?? [];
  assert.equal(drawn(found?.excerpt ?? []), '微软的搜索引擎。');
  assert.equal(found?.place, 'Bing');
});
