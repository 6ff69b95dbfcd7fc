import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatRange, parseRange } from './unicode-range.ts';

test('neighbours join, and the order of the characters does not matter', () => {
  assert.equal(formatRange('cab中§'), 'U+61-63, U+A7, U+4E2D');
  assert.equal(formatRange('𠀀'), 'U+20000');
});

test('a range holds what it was made of and nothing beside it', () => {
  const isInRange = parseRange(formatRange('acd'));
  assert.deepEqual(
    Array.from('`abcde', (c) => isInRange(c.codePointAt(0) ?? 0)),
    [false, true, false, true, true, false],
  );
});

test('wildcards, and no range at all, are understood as CSS does', () => {
  assert.ok(parseRange('u+4??')(0x4ff));
  assert.ok(!parseRange('u+4??')(0x500));
  assert.ok(parseRange('')(0x4e2d));
});
