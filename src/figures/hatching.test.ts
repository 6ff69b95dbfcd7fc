import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dashArray, fadingHatch, pitch } from './hatching.ts';

const ends = (lines: ReturnType<typeof fadingHatch>): number[] =>
  lines.map(({ at, width }) => at + width);
const widths = (lines: ReturnType<typeof fadingHatch>): number[] => lines.map(({ width }) => width);

test('lines of an uncertain edge stay inside the range that is uncertain', () => {
  for (const open of ['start', 'end', 'both'] as const) {
    const lines = fadingHatch(80, 173.3, open);
    assert.ok(lines.every(({ at }) => at >= 80));
    assert.ok(ends(lines).every((end) => end <= 173.3));
  }
});

test('lines stand one pitch apart and never touch, so that a reader sees lines and not a bar', () => {
  const lines = fadingHatch(0, 80, 'start');
  assert.equal(lines.length, 80 / pitch);
  lines.slice(1).forEach(({ at }, index) => {
    assert.ok(at > (ends(lines)[index] ?? 0));
  });
});

test('lines thin towards the end that is not known', () => {
  const start = widths(fadingHatch(0, 80, 'start'));
  assert.deepEqual(
    start.toSorted((a, b) => a - b),
    start,
  );
  const end = widths(fadingHatch(0, 80, 'end'));
  assert.deepEqual(
    end.toSorted((a, b) => b - a),
    end,
  );
  const both = widths(fadingHatch(0, 80, 'both'));
  assert.ok(Math.abs((both[0] ?? 0) - (both.at(-1) ?? 1)) < 1e-9);
  assert.ok(Math.max(...both) > 2 * (both[0] ?? 0));
});

test('ink covers from 15 to 90 per cent of a pitch', () => {
  const all = widths(fadingHatch(0, 400, 'start'));
  assert.ok(Math.min(...all) >= 0.15 * pitch);
  assert.ok(Math.max(...all) <= 0.9 * pitch);
});

test('dashes print the lines where they stand', () => {
  const lines = fadingHatch(40, 80, 'start');
  const numbers = dashArray(lines, 40).split(' ').map(Number);
  assert.equal(numbers.length % 2, 0, 'an odd list would swap ink and paper when it repeats');
  let place = 40;
  const printed: number[] = [];
  numbers.forEach((length, index) => {
    if (index % 2 === 0 && length > 0) printed.push(place);
    place += length;
  });
  assert.equal(printed.length, lines.length);
  printed.forEach((at, index) => {
    assert.ok(Math.abs(at - (lines[index]?.at ?? 0)) < 0.1);
  });
});
