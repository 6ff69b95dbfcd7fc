import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dashes, nearly, pitch, ramp, short } from './rules.ts';

const ends = (rules: ReturnType<typeof ramp>): number[] => rules.map(({ at, width }) => at + width);
const widths = (rules: ReturnType<typeof ramp>): number[] => rules.map(({ width }) => width);

test('rules of an uncertain edge stay inside the range that is uncertain', () => {
  for (const open of ['start', 'end', 'both'] as const) {
    const rules = ramp(80, 173.3, open);
    assert.ok(rules.every(({ at }) => at >= 80));
    assert.ok(ends(rules).every((end) => end <= 173.3));
  }
});

test('rules stand one pitch apart and never touch, so that a reader sees rules and not a bar', () => {
  const rules = ramp(0, 80, 'start');
  assert.equal(rules.length, 80 / pitch);
  rules.slice(1).forEach(({ at }, index) => {
    assert.ok(at > (ends(rules)[index] ?? 0));
  });
});

test('rules thin towards the end that is not known', () => {
  const start = widths(ramp(0, 80, 'start'));
  assert.deepEqual(
    start.toSorted((a, b) => a - b),
    start,
  );
  const end = widths(ramp(0, 80, 'end'));
  assert.deepEqual(
    end.toSorted((a, b) => b - a),
    end,
  );
  const both = widths(ramp(0, 80, 'both'));
  assert.ok(Math.abs((both[0] ?? 0) - (both.at(-1) ?? 1)) < 1e-9);
  assert.ok(Math.max(...both) > 2 * (both[0] ?? 0));
});

test('ink covers from 15 to 90 per cent of a pitch', () => {
  const all = widths(ramp(0, 400, 'start'));
  assert.ok(Math.min(...all) >= 0.15 * pitch);
  assert.ok(Math.max(...all) <= 0.9 * pitch);
});

test('a bar that is nearly 2 never reaches 2', () => {
  const bar = nearly(200, 0.86);
  assert.equal(bar[0]?.width, 172);
  assert.ok(ends(bar).every((end) => end < 200));
});

test('dashes print the rules where they stand', () => {
  const rules = ramp(40, 80, 'start');
  const numbers = dashes(rules, 40).split(' ').map(Number);
  assert.equal(numbers.length % 2, 0, 'an odd list would swap ink and paper when it repeats');
  let place = 40;
  const printed: number[] = [];
  numbers.forEach((length, index) => {
    if (index % 2 === 0 && length > 0) printed.push(place);
    place += length;
  });
  assert.equal(printed.length, rules.length);
  printed.forEach((at, index) => {
    assert.ok(Math.abs(at - (rules[index]?.at ?? 0)) < 0.1);
  });
});

test('numbers are as short as SVG allows', () => {
  assert.equal(short(0.661), '.66');
  assert.equal(short(-0.5), '-.5');
  assert.equal(short(40), '40');
});
