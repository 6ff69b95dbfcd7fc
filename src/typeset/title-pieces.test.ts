import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titlePieces } from './title-pieces.ts';

/** A title with `|` where a line may end, and brackets around the two characters of a joint. */
const set = (title: string): string =>
  titlePieces(title, 'zh')
    .map((piece) =>
      piece.kind === 'break' ? '|' : piece.kind === 'joint' ? `[${piece.text}]` : piece.text,
    )
    .join('');

test('a heading may break between its phrases, and after a mark it breaks by itself', () => {
  assert.equal(set('授权这根杠杆'), '授权|这根杠杆');
  assert.equal(set('是风头，还是借鉴'), '是风头，还是借鉴');
  assert.equal(set('开放式关系'), '开放式关系');
});

test('between Han and Latin no element takes the gap away', () => {
  assert.equal(set('短命的DuckAssist'), '短命[的D]uckAssist');
  assert.equal(set('ChatGPT先到一步'), 'ChatGP[T先]到一步');
});

test('an English heading is one piece', () => {
  assert.deepEqual(titlePieces('Stopping at 49%', 'en'), [
    { kind: 'words', text: 'Stopping at 49%' },
  ]);
});
