import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inks } from '../content/claim.ts';
import type { Ink } from '../content/claim.ts';
import { stripSize, swatchShapes, swatchSize } from './swatch.ts';

/** Left and top edge of every piece of a row. */
const corners = (row: readonly Ink[], role: string): readonly string[] => {
  const path = swatchShapes(row).find((shape) => shape.role === role)?.path ?? '';
  return [...path.matchAll(/M([\d.]+ [\d.]+)h/g)].map(([, corner = '']) => corner);
};

test('the swatches of a chapter stand ten to a row', () => {
  const twelve = Array.from({ length: 12 }, (): Ink => 'm');
  const rows = Map.groupBy(corners(twelve, 'ink-microsoft'), (corner) => corner.split(' ')[1]);
  assert.deepEqual(
    [...rows.values()].map((row) => row.length),
    [10, 2],
  );
  assert.equal(corners(twelve, 'ink-microsoft')[10], '0 18');
});

test('a strip is as wide as ten swatches and as high as its rows', () => {
  assert.deepEqual(stripSize(1), { width: 190, height: 12 });
  assert.deepEqual(stripSize(10), { width: 190, height: 12 });
  assert.deepEqual(stripSize(11), { width: 190, height: 30 });
});

test('Microsoft stands left of OpenAI, also without colour', () => {
  assert.deepEqual(corners(['m'], 'ink-microsoft'), ['0 0']);
  assert.deepEqual(corners(['o'], 'ink-openai'), ['5 0']);
  assert.deepEqual(corners(['r'], 'ink-openai'), ['8 0']);
});

test('only a collision is overprinted, and the overprint lies on top', () => {
  assert.deepEqual(
    swatchShapes(['x']).map(({ role }) => role),
    ['ink-microsoft', 'ink-openai', 'ink-collision'],
  );
  assert.deepEqual(corners(['m', 'o', 'r', 'k'], 'ink-collision'), []);
});

test('side by side the two inks meet and do not overlap', () => {
  const [blue, red] = swatchShapes(['r']).map(({ path }) => path);
  assert.equal(blue, 'M0 0h8v12h-8z');
  assert.equal(red, 'M8 0h8v12h-8z');
});

test('an outline keeps its stroke inside the swatch', () => {
  assert.equal(swatchShapes(['k'])[0]?.path, 'M2.5 0.5h11v11h-11z');
});

test('no swatch is wider than it says', () => {
  for (const ink of inks) {
    for (const { path } of swatchShapes([ink])) {
      const [, x = '0', width = '0'] = /M([\d.]+) [\d.]+h([\d.]+)/.exec(path) ?? [];
      assert.ok(Number(x) + Number(width) <= swatchSize.width, `${ink}: ${path}`);
    }
  }
});

test('no claims, no shapes', () => {
  assert.deepEqual(swatchShapes([]), []);
});
