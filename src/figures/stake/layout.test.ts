import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentLines } from './layout.ts';

test('forty-nine lines are forty-nine', () => {
  assert.equal(percentLines(49).match(/v1/g)?.length, 49);
  // 48 steps of one unit from a start within the first.
  assert.equal(percentLines(49).match(/m1-1/g)?.length, 48);
});
