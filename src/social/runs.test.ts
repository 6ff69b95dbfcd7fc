import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readType } from './press.ts';
import { runsOf, widthOf } from './runs.ts';

const { faces } = readType();

const shown = (text: string): readonly string[] =>
  runsOf(text, 'zh').map((run) => `${run.script}:${run.text}${run.isHalf ? ' half' : ''}`);

test('Han and Latin come from their own faces, with an eighth of an em between them', () => {
  assert.deepEqual(shown('止于49%。'), ['han:止于', 'latin:49%', 'han:。']);
  assert.deepEqual(
    runsOf('微软与OpenAI的同盟', 'zh').map(({ before }) => before),
    [0, 0.125, 0.125],
  );
  assert.deepEqual(
    runsOf('止于49%。', 'zh').map(({ before }) => before),
    [0, 0.125, 0],
  );
});

test('marks beside marks, and one that opens a line, give up their blank half', () => {
  assert.deepEqual(shown('《甲》，乙'), ['han:《 half', 'han:甲', 'han:》 half', 'han:，乙']);
  const { display } = faces;
  assert.equal(widthOf('》，', 'zh', display), 1.5);
  assert.equal(widthOf('“', 'zh', display), 0.5);
});

test('a quote or dash comes from the face of its language', () => {
  assert.deepEqual(shown('“—”'), ['han:“ half', 'han:—”']);
  assert.deepEqual(
    runsOf('‘Since’ – 2023', 'en').map(({ script }) => script),
    ['latin'],
  );
});

test('a Han character is one em wide, as its font says', () => {
  assert.equal(widthOf('微软', 'zh', faces.display), 2);
  const letters = widthOf('OpenAI', 'en', faces.display);
  assert.ok(letters > 3 && letters < 5, letters.toFixed(2));
});
