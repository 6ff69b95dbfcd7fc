import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dovetail, tongue } from './layout.ts';

const css = readFileSync(new URL('sheet.css', import.meta.url), 'utf8');

test('the dovetail has a tongue for each gift, each as long as another', () => {
  const seam = dovetail(4);
  assert.deepEqual(seam[0], [tongue, 0]);
  assert.deepEqual(seam.at(-1), [100 - tongue, 100]);
  assert.equal(seam.length, 2 * 4);
  assert.ok(seam.every(([x]) => x === tongue || x === 100 - tongue));
  const heights = seam.map(([, y]) => y);
  [25, 50, 75].forEach((joint) => {
    const near = heights.filter((y) => Math.abs(y - joint) < 5);
    assert.equal(near.length, 2, `two corners about ${joint}`);
  });
});

test('a tongue of the dovetail widens towards its end, so that the joint holds', () => {
  const heightsAt = (x: number): number[] =>
    dovetail(4)
      .filter(([along]) => along === x)
      .map(([, y]) => y);
  const [from = 0, to = 0] = heightsAt(100 - tongue);
  const [, mouthFrom = 0, mouthTo = 0] = heightsAt(tongue);
  assert.ok(to - from > mouthTo - mouthFrom);
});

test('words beside a tongue keep to their own ink', () => {
  const [, width] = /Narrower than a tongue[^}]+inline-size: (\d+)%/.exec(css) ?? [];
  assert.ok(Number(width) <= tongue);
});
