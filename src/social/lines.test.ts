import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content } from '../testing/scratch-book.ts';
import { parseBook } from '../content/book.ts';
import { cardsOf } from './subjects.ts';
import { terms } from '../typeset/phrase-words.ts';
import { cardOf } from './card.ts';
import type { Card } from './card.ts';
import { compose } from './composition.ts';
import type { Line } from './drawing.ts';
import { breakLines, fit, piecesOf } from './lines.ts';
import { readType } from './press.ts';

const { faces } = readType();
const cards = cardsOf(parseBook(content)).map(cardOf);

const textOf = ({ runs }: Line): string => runs.map(({ text }) => text).join('');

/** Lines that belong together: the same type, one under the other from the same edge. */
function paragraphsOf(lines: readonly Line[]): readonly (readonly string[])[] {
  const groups = Map.groupBy(lines, (line) => [line.weight, line.size, line.x, line.tint].join());
  return [...groups.values()].map((group) => group.map(textOf));
}

const paragraphs = cards.flatMap((card) =>
  paragraphsOf(compose(card, faces).lines).map((lines) => ({ card, lines })),
);

test('no line of a card begins with a mark that closes, or ends with one that opens', () => {
  for (const { card, lines } of paragraphs) {
    for (const text of lines) {
      assert.doesNotMatch(text, /^[，。！？；：、）》」』”’…]/u, card.path);
      assert.doesNotMatch(text, /[（《「『“‘]$/u, card.path);
    }
  }
});

test('no term is split between two lines', () => {
  for (const { card, lines } of paragraphs.filter((item) => item.card.locale === 'zh')) {
    for (const term of terms) {
      const parts = lines.reduce((count, text) => count + text.split(term).length - 1, 0);
      const whole = lines.join('').split(term).length - 1;
      assert.equal(parts, whole, `${card.path} splits ${term}: ${lines.join(' / ')}`);
    }
  }
});

test('no Latin word is split between two lines of Chinese', () => {
  for (const { card, lines } of paragraphs.filter((item) => item.card.locale === 'zh')) {
    lines.slice(1).forEach((text, index) => {
      const joint = `${lines[index]?.at(-1) ?? ''}${text.at(0) ?? ''}`;
      assert.doesNotMatch(joint, /^[\p{Script=Latin}\d]{2}$/u, card.path);
    });
  }
});

/** Every line of a card stays within its margins and above its foot. */
function assertInSheet(card: Card): void {
  for (const line of compose(card, faces).lines) {
    const width = line.runs.reduce(
      (sum, { text, script, before, isHalf }) =>
        [...text].reduce((all, character) => {
          const advance = faces[line.weight][script].advance(character) ?? 0;
          return all + (isHalf ? advance / 2 : advance);
        }, sum + before),
      0,
    );
    const end = line.side === 'start' ? line.x + width * line.size : line.x;
    assert.ok(end <= 1137, `${card.path}: ${textOf(line)} ends at ${end.toFixed()}`);
    assert.ok(line.baseline <= 530 || line.baseline === 592, `${card.path}: ${textOf(line)}`);
  }
}

test('no line runs out of the sheet, and nothing below a card’s title reaches into its foot', () => {
  for (const card of cards) assertInSheet(card);
});

test('whatever the check lets pass finds room: the longest titles, claims, speakers and words', () => {
  const word = 'w'.repeat(30);
  const longest = {
    zh: {
      title: '微软的'.repeat(20),
      claim: '微软的事，'.repeat(32),
      speaker: '微软的'.repeat(26),
      teaser: '微软的'.repeat(40),
    },
    en: {
      title: `${word} ${word}`,
      claim: `${word} `.repeat(13),
      speaker: `${word} `.repeat(4),
      teaser: `${word} `.repeat(3),
    },
  } as const;
  // One of each kind and language: what it says is not its own.
  const kinds = Map.groupBy(cards, ({ kind, locale }) => `${kind} ${locale}`);
  for (const [card] of kinds.values()) {
    if (card === undefined) continue;
    const { title, claim, speaker, teaser } = longest[card.locale];
    const dense = card.locale === 'zh' ? '的'.repeat(60) : 'w'.repeat(30);
    switch (card.kind) {
      case 'chapter':
        assertInSheet({ ...card, title, teaser, number: '10' });
        assertInSheet({ ...card, title: dense });
        break;
      case 'section':
      case 'figure':
        assertInSheet({ ...card, title, over: title });
        assertInSheet({ ...card, title: dense, over: dense });
        break;
      case 'claim':
        assertInSheet({ ...card, title: claim, voucher: { ...card.voucher, detail: speaker } });
        break;
      case 'root':
      case 'home':
        break;
    }
  }
});

const inEm = (text: string): number => [...text].length;

test('lines are as few as can be and even, so that no word stands alone', () => {
  assert.deepEqual(breakLines('The clause that changes the price', 'en', 30, inEm), [
    'The clause that',
    'changes the price',
  ]);
});

test('a number stays with what it counts, and a day with its month and year', () => {
  assert.deepEqual(piecesOf('On 28 October 2025 about 135 billion dollars', 'en'), [
    'On ',
    '28 October 2025 ',
    'about ',
    '135 billion ',
    'dollars',
  ]);
});

test('a Chinese date stays in one piece', () => {
  const pieces = piecesOf('联合声明，2025年10月28日的条款不变。', 'zh');
  assert.ok(
    pieces.some((piece) => piece.includes('2025年10月28日')),
    pieces.join('/'),
  );
});

test('a smaller size is taken where the larger one would leave an article alone', () => {
  const box = { width: 480, height: 200, sizes: [50, 46, 42, 38, 34], leading: 1 };
  assert.deepEqual(fit('The scoreboard', 'en', box, inEm).lines, ['The scoreboard']);
});

test('a piece that a rule forbids at a line’s edge is joined to its neighbour', () => {
  assert.deepEqual(piecesOf('He said ( yes ) twice', 'en'), ['He ', 'said ', '( yes ) ', 'twice']);
});

test('a title takes the largest size that fits, and says so when none does', () => {
  const box = { width: 400, height: 100, sizes: [50, 40, 20], leading: 1 };
  assert.deepEqual(fit('twelve men went home', 'en', box, inEm), {
    size: 40,
    lines: ['twelve men', 'went home'],
  });
  assert.throws(() => fit('word '.repeat(200), 'en', box, inEm), /No room on a share card/);
});
