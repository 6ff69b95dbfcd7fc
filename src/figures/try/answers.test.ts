import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decisionsOf, piecesOf } from './answers.ts';
import { expectFigure } from '../figure.ts';
import { parseFigure } from '../registry.ts';
import { shape } from './shape.ts';
import { locales } from '../../content/locale.ts';

const path = 'content/figures/try.yaml';
const reading = parseFigure(
  path,
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'),
);
assert.ok(reading.value);
const figure = expectFigure(shape, reading.value);

test('a claim in braces becomes a mark between the words', () => {
  assert.deepEqual(piecesOf('Dear{index-is-costly}, so they rent.'), [
    { words: 'Dear' },
    { claim: 'index-is-costly' },
    { words: ', so they rent.' },
  ]);
});

test('a reader who chooses anything gets one conclusion: two questions make six cases', () => {
  const cases = decisionsOf(figure);
  assert.equal(cases.length, 6);
  const names = cases.map(({ choices }) => choices.map(({ id }) => id).join(' '));
  assert.equal(new Set(names).size, 6);
});

test('a case without a conclusion is refused', () => {
  const nodes = figure.nodes.filter(({ id }) => id !== 'try-verdict-own');
  assert.throws(() => decisionsOf({ ...figure, nodes }), /"own" with "none" needs one verdict/);
});

test('each answer marks exactly the claims that it lists, in both languages', () => {
  for (const { id, claims, step, ...node } of figure.nodes) {
    if (step === 'verdict') continue;
    for (const locale of locales) {
      const told = piecesOf(node[locale][1] ?? '').flatMap((piece) =>
        'claim' in piece ? [piece.claim] : [],
      );
      assert.deepEqual(told, claims, `${id}, ${locale}`);
    }
  }
});

test('a conclusion that no claim states says that it is our reading', () => {
  for (const node of figure.nodes.filter(({ ours }) => ours)) {
    assert.match(node.en.join(' '), /our reading|we read/i, node.id);
    assert.match(node.zh.join(''), /本站的理解/, node.id);
  }
});
