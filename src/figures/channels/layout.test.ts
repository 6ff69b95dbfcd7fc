import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { customerRoads } from './layout.ts';

const css = readFileSync(new URL('sheet.css', import.meta.url), 'utf8');

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
  const [, width] = /\[id\$='channels-same'\] \{[^}]+inline-size: (\d+)%/.exec(css) ?? [];
  assert.ok(Number(width) <= Math.max(...xs) - Math.min(...xs));
});
