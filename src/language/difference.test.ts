import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differenceOf } from './difference.ts';
import type { DifferencePiece } from './difference.ts';

const told = (pieces: readonly DifferencePiece[]): string =>
  pieces
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'struck' ? `[-${text}-]` : `[+${text}+]`,
    )
    .join('');

test('English is compared word by word, Chinese by words though it has no spaces', () => {
  assert.equal(
    told(
      differenceOf(
        'The rule could deter search engines.',
        'The rule could deter every search engine.',
        'en',
      ),
    ),
    'The rule could deter [+every +]search [-engines-][+engine+].',
  );
  assert.equal(
    told(
      differenceOf('租用必应索引的条款，后来变了。', '微软给必应索引定的规则，后来变了。', 'zh'),
    ),
    '[-租用-][+微软给+]必应索引[-的条款-][+定的规则+]，后来变了。',
  );
});

test('a text that stays is one piece, and one that is new or gone is that alone', () => {
  assert.deepEqual(differenceOf('As it was.', 'As it was.', 'en'), [
    { kind: 'same', text: 'As it was.' },
  ]);
  assert.equal(told(differenceOf('', '新写的一段。', 'zh')), '[+新写的一段。+]');
  assert.equal(told(differenceOf('Taken out.', '', 'en')), '[-Taken out.-]');
});

test('a text that is another one is struck as a whole, not shredded', () => {
  assert.equal(
    told(differenceOf('It was advice from a maker.', 'Nobody knows the fees of the rule.', 'en')),
    '[-It was advice from a maker-][+Nobody knows the fees of the rule+].',
  );
});

test('no word is lost: the pieces give both texts back', () => {
  const pairs = [
    [
      '2023年2月7日，微软发布了新必应，很多人来试。',
      '2023年2月7日，新必应发布；来试的人很多。',
      'zh',
    ],
    [
      'On 7 February, Microsoft launched it; many came.',
      'Microsoft launched it on 7 February 2023, and many came.',
      'en',
    ],
    ['a, b', 'a; b', 'en'],
  ] as const;
  for (const [before, after, locale] of pairs) {
    const pieces = differenceOf(before, after, locale);
    const without = (kind: string): string =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('');
    assert.equal(without('added'), before);
    assert.equal(without('struck'), after);
  }
});
