import assert from 'node:assert/strict';
import { test } from 'node:test';
import { almost, dots, reachBars, reachDots } from './layout.ts';

const data = { users: 200, unit: 1_000_000, bing: 1, chatgpt: 2, nearly: true };
const farEdge = (d: string): number =>
  Math.max(
    ...[...d.matchAll(/M([\d.]+) 0h([\d.]+)/g)].map(([, at, width]) => Number(at) + Number(width)),
  );

test('both bars start at 0 and share one scale', () => {
  const { box, bing, chatgpt, ticks } = reachBars(data);
  assert.equal(box, '0 0 200 100');
  assert.ok(bing.startsWith('M0 0') && chatgpt.startsWith('M0 0'));
  assert.equal(farEdge(bing), 100);
  assert.deepEqual(ticks, [0, 1, 2]);
});

test('"nearly" stops short of the line, and an exact figure reaches it', () => {
  assert.ok(farEdge(reachBars(data).chatgpt) < 200);
  assert.equal(farEdge(reachBars({ ...data, nearly: false }).chatgpt), 200);
});

test('both compositions print every dot, and their boxes hold no empty place', () => {
  for (const { box, d } of reachDots(data.users)) {
    const [, , across, down] = box.split(' ').map(Number);
    assert.equal((across ?? 0) * (down ?? 0), 200);
    assert.equal(d.match(/h0/g)?.length, 200);
  }
});

test('two hundred dots are two hundred, in full rows', () => {
  for (const across of [20, 25]) {
    const path = dots(200, across);
    assert.equal(path.match(/h0/g)?.length, 200);
    assert.equal(path.match(/ 1h0/g)?.length, 200 / across - 1);
  }
});

test('a bar that is nearly 2 never reaches 2', () => {
  const bar = almost(200, 0.86);
  assert.equal(bar[0]?.width, 172);
  assert.ok(bar.every(({ at, width }) => at + width < 200));
});
