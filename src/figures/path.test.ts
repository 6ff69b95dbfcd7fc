import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathNumber } from './path.ts';

test('numbers are as short as SVG allows', () => {
  assert.equal(pathNumber(0.661), '.66');
  assert.equal(pathNumber(-0.5), '-.5');
  assert.equal(pathNumber(40), '40');
});
