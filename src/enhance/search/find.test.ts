import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, marked, patternFor } from './excerpt.ts';
import type { Piece } from './excerpt.ts';
import { find } from './find.ts';
import type { Engine } from './find.ts';
import { spaced } from './tokens.ts';

const names = { bing: ['必应', 'Bing', 'biying'], nadella: ['纳德拉', 'Satya Nadella', 'Nadella'] };
const drawn = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

/** An index of one record on each shelf, which is found by the questions listed. */
const engine = (answers: Readonly<Record<string, readonly string[]>>): Engine => ({
  search: (question, { filters }) => {
    const shelf = filters.shelf ?? '';
    const data = () =>
      Promise.resolve({
        raw_url: `/${shelf}/#bing`,
        raw_content: `${spaced('必应')} ␞ Bing ␞ ${spaced('微软的搜索引擎。')} ␟ 必应`,
        meta: {},
      });
    const results = answers[question]?.includes(shelf) ? [{ id: shelf, score: 1, data }] : [];
    return Promise.resolve({ results });
  },
});

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

test('the reader’s language comes first, and a name asks first what it means', async () => {
  const shelves = ['zh-term', 'en-term', 'zh-section', 'en-section', 'zh-claim'];
  const listed = async (question: string, languages: string[]) =>
    (await find(engine({ [question]: shelves }), question, languages, names)).groups.map(
      ({ language, kind }) => `${language}-${kind}`,
    );
  assert.deepEqual(await listed('bing', ['en', 'zh']), [
    'en-term',
    'en-section',
    'zh-term',
    'zh-section',
    'zh-claim',
  ]);
  assert.deepEqual(await listed('微软', ['zh', 'en']), [
    'zh-section',
    'zh-claim',
    'zh-term',
    'en-section',
    'en-term',
  ]);
});

test('where nothing has all that was asked for, what has a part of it is shown as such', async () => {
  const answer = await find(
    engine({ '"椅子"': ['zh-section'] }),
    'Nadella 椅子',
    ['zh', 'en'],
    names,
  );
  assert.equal(answer.isPartial, true);
  assert.equal(answer.groups[0]?.count, 1);
});

test('a result reads as its text does', async () => {
  const { groups } = await find(engine({ 必应: ['zh-term'] }), '必应', ['zh'], names);
  const [found] = (await groups[0]?.first(1)) ?? [];
  assert.equal(drawn(found?.excerpt ?? []), '微软的搜索引擎。');
  assert.equal(found?.place, 'Bing');
});
