import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content } from '../testing/scratch-book.ts';
import { parseBook } from '../content/book.ts';
import { cardsOf } from './subjects.ts';
import { locales } from '../content/locale.ts';

const book = parseBook(content);
const cards = cardsOf(book);

test('every address that can be shared has one card in each language, and the root one for both', () => {
  const sections = book.outline.flatMap((chapter) => chapter.sections);
  for (const locale of locales) {
    const paths = (kind: string): readonly string[] =>
      cards
        .filter((card) => card.kind === kind && 'locale' in card && card.locale === locale)
        .map(({ path }) => path);
    assert.deepEqual(paths('home'), [`/cards/${locale}/home.png`]);
    assert.deepEqual(
      paths('chapter'),
      book.outline.map(({ id }) => `/cards/${locale}/chapter/${id}.png`),
    );
    assert.deepEqual(
      paths('section'),
      sections.map(({ id }) => `/cards/${locale}/section/${id}.png`),
    );
    assert.deepEqual(
      paths('claim'),
      [...book.claims.keys()].map((id) => `/cards/${locale}/claim/${id}.png`),
    );
    assert.deepEqual(
      paths('figure').toSorted(),
      [...book.figures.keys()].map((id) => `/cards/${locale}/figure/${id}.png`).toSorted(),
    );
  }
  assert.deepEqual(
    cards.filter(({ kind }) => kind === 'root').map(({ path }) => path),
    ['/cards/home.png'],
  );
});

test('no two cards lie at one path', () => {
  assert.equal(new Set(cards.map(({ path }) => path)).size, cards.length);
});

test('sections, claims and figures print the address that both languages share', () => {
  const addresses = new Map(cards.map(({ path, address }) => [path, address]));
  for (const locale of locales) {
    assert.equal(addresses.get(`/cards/${locale}/section/fee-trigger.png`), '/s/fee-trigger/');
    assert.equal(addresses.get(`/cards/${locale}/claim/stake-49.png`), '/c/stake-49/');
    assert.equal(addresses.get(`/cards/${locale}/figure/licence.png`), '/f/licence/');
    assert.equal(addresses.get(`/cards/${locale}/chapter/since.png`), `/${locale}/since/`);
  }
});

test('a figure is printed in the ink of the section that draws it', () => {
  const ink = (path: string) =>
    cards.flatMap((card) => (card.kind === 'figure' && card.path === path ? [card.ink] : []));
  assert.deepEqual(ink('/cards/zh/figure/licence.png'), ['x']);
  assert.deepEqual(ink('/cards/en/figure/try.png'), ['k']);
});
