import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { customerRoads, dots, dovetail, pointEdge, tongue, uprights } from './shapes.ts';

const css = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');

test('forty-nine rules are forty-nine', () => {
  assert.equal(uprights(49).match(/v1/g)?.length, 49);
  // 48 steps of one unit from a start within the first.
  assert.equal(uprights(49).match(/m1-1/g)?.length, 48);
});

test('two hundred dots are two hundred, in full rows', () => {
  for (const across of [20, 25]) {
    const path = dots(200, across);
    assert.equal(path.match(/h0/g)?.length, 200);
    assert.equal(path.match(/ 1h0/g)?.length, 200 / across - 1);
  }
});

test('a point is highest in the middle and starts at its shoulders', () => {
  const edge = pointEdge([80, 120], 136, 88);
  assert.equal(edge(80), 136);
  assert.equal(edge(100), 88);
  assert.equal(edge(120), 136);
});

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

test('two roads are equal, and share only what lies in both', () => {
  const { left, right, shared } = customerRoads;
  const mirrored = right.map(([x, y]) => `${100 - x} ${y}`);
  assert.deepEqual(
    mirrored,
    left.map(([x, y]) => `${x} ${y}`),
  );
  const inner = Math.max(...left.map(([x]) => x));
  assert.ok(shared.every(([x]) => x <= inner && x >= 100 - inner));
  assert.ok(
    shared.every(([, y]) => y >= 32),
    'nothing is shared before the roads lean in',
  );
});

test('words on the overprint are narrower than the overprint', () => {
  const xs = customerRoads.shared.map(([x]) => x);
  const [, width] = /\[data-node='channels-same'\] \{[^}]+inline-size: (\d+)%/.exec(css) ?? [];
  assert.ok(Number(width) <= Math.max(...xs) - Math.min(...xs));
});
