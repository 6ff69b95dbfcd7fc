import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { breadth, calendarShapes, monthLines, pointEdge, reportLine, seamLine } from './layout.ts';
import { expectFigure } from '../figure.ts';
import { month } from './month.ts';
import { parseFigure } from '../registry.ts';
import { shape } from './shape.ts';

const path = 'content/figures/calendar.yaml';
const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const reading = parseFigure(path, text).value;
assert.ok(reading);
const figure = expectFigure(shape, reading);
const { tracks, points } = calendarShapes(figure);

const numbersAfter = (letters: string, d: string): number[] =>
  [...d.matchAll(new RegExp(`[${letters}](-?[\\d.]+)`, 'g'))].map(([, value]) => Number(value));

test('nothing is printed after the day of the report', () => {
  const [end = 0] = numbersAfter('M', reportLine(figure));
  assert.ok(end > 9 * 40 && end < breadth);
  for (const { d } of tracks) assert.ok((numbersAfter('H', d)[0] ?? 0) <= end + 0.1, d);
  assert.equal(numbersAfter('H', seamLine(figure))[0], end);
});

test('every month has its line', () => {
  assert.deepEqual(
    numbersAfter('M', monthLines(figure)),
    Array.from({ length: 10 }, (_, index) => index * 40),
  );
});

test('Microsoft lies on one side of the seam and OpenAI on the other', () => {
  for (const { ink, d, width = 0 } of tracks) {
    const middle = Number(d.split(/[ H]/)[1]);
    if (ink === 'm') assert.ok(middle + width / 2 <= breadth / 2, d);
    else assert.ok(middle - width / 2 >= breadth / 2, d);
  }
});

test('overprint lies only in the three moves: ChatGPT, the warning, the new Bing', () => {
  assert.ok(tracks.every(({ ink }) => ink !== 'x'));
  const starts = points
    .filter(({ ink }) => ink === 'x')
    .map(({ d }) => Math.floor((numbersAfter('M', d)[0] ?? 0) / 40));
  assert.deepEqual(starts, [3, 4, 5]);
});

test('nothing is printed of a known day before that day', () => {
  const days = figure.nodes.flatMap(({ day, draw }) =>
    day !== undefined && draw === 'launch' ? [month(day, figure.data.from) * 40] : [],
  );
  assert.deepEqual(days.map(Math.round), [120, 210]);
  const solid = points.filter(({ d }) => d.includes('L'));
  for (const { d } of solid) {
    const places = numbersAfter('ML', d);
    assert.ok(
      days.some((day) => Math.abs(Math.min(...places) - day) < 0.1),
      d,
    );
  }
  assert.equal(
    tracks.filter(({ dashes, width = 0 }) => dashes === undefined && width > 100).length,
    2,
  );
});

test('a point without a day keeps within its month', () => {
  for (const { d } of points.filter((item) => !item.d.includes('L'))) {
    const places = numbersAfter('M', d);
    const first = Math.floor((places[0] ?? 0) / 40);
    assert.ok(places.every((place) => Math.floor(place / 40) === first));
  }
});

test('the warning widens no track: it is a move, not a launch', () => {
  const quiet = {
    ...figure,
    nodes: figure.nodes.filter(({ id }) => id !== 'calendar-warning'),
  };
  assert.deepEqual(calendarShapes(quiet).tracks, tracks);
});

test('the drawing takes up no more than its square', () => {
  for (const { d } of points) {
    assert.ok(numbersAfter('Mvh', d).every((value) => Math.abs(value) <= breadth));
  }
});

test('a point is highest in the middle and starts at its shoulders', () => {
  const edge = pointEdge([80, 120], 136, 88);
  assert.equal(edge(80), 136);
  assert.equal(edge(100), 88);
  assert.equal(edge(120), 136);
});
