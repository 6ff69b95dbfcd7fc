import assert from 'node:assert/strict';
import { test } from 'node:test';
import { squeezeMarks } from './punctuation.ts';

/** The pieces in one line, those that are half-width in brackets. */
function squeezed(text: string): string {
  return squeezeMarks(text)
    .map((piece) => (piece.isHalf ? `[${piece.text}]` : piece.text))
    .join('');
}

/** One example a kind of pair; each can be checked against clreq by eye. */
const examples = {
  '据《报道》，微软称': '据《报道[》]，微软称',
  '他说“不”。后来': '他说“不[”]。后来',
  '他说：“不会”': '他说[：]“不会”',
  '甲、（乙）与丙': '甲[、]（乙）与丙',
  '（《开放式关系》）。完': '（[《]开放式关系[》）]。完',
  '“‘甲’”': '“[‘]甲[’]”',
  '真的？！': '真的[？]！',
  '甲”“乙': '甲[”]“乙',
} as const;

test('of two marks side by side, the one that brings the blank is half-width', () => {
  for (const [text, expected] of Object.entries(examples)) assert.equal(squeezed(text), expected);
});

test('text whose marks stand alone is one piece, and none at all is none', () => {
  const text = '微软，必应。OpenAI（纳德拉）称——……·甲';
  assert.deepEqual(squeezeMarks(text), [{ text, isHalf: false }]);
  assert.deepEqual(squeezeMarks(''), []);
});

test('whatever is cut, the pieces are the text again', () => {
  const marks = Array.from('、，。：；！？”’）》“‘（《甲A');
  for (const first of marks) {
    for (const second of marks) {
      for (const third of marks) {
        const text = `甲${first}${second}${third}`;
        assert.equal(
          squeezeMarks(text)
            .map((piece) => piece.text)
            .join(''),
          text,
        );
      }
    }
  }
});
