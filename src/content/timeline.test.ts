import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { machineTime, parseTimeline, timelineRows } from './timeline.ts';

const path = 'content/timeline.yaml';
const printed = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A timeline in short: `2015 o`, `2023-02 m x` (x: within the collision). */
function timelineOf(...events: string[]) {
  const lines = events.map((event) => {
    const [when = '', ink = '', collision] = event.split(' ');
    const words = `collision: ${String(collision === 'x')}, claims: [], zh: {says: 一}, en: {says: a}`;
    return `  - {when: '${when}', ink: ${ink}, ${words}}`;
  });
  return parseTimeline(path, `events:\n${lines.join('\n')}\n`);
}

/** Rows in short: `2015`, `(2016)` for an empty year, `-` for a further event, `[…]` for the collision. */
function rowsOf(...events: string[]): string {
  const { value } = timelineOf(...events);
  assert.ok(value);
  const name = (row: ReturnType<typeof timelineRows>[number]): string => {
    if (row.kind === 'collision') return `[${row.rows.map(name).join(' ')}]`;
    return row.kind === 'empty' ? `(${row.year})` : String(row.year ?? '-');
  };
  return timelineRows(value).map(name).join(' ');
}

test('years without an event stand empty between the others', () => {
  assert.equal(rowsOf('2015 o', '2019 o'), '2015 (2016) (2017) (2018) 2019');
});

test('a year is named once, at its first event', () => {
  assert.equal(rowsOf('2023-04 m', '2023-05 m', '2024 o'), '2023 - 2024');
});

test('the collision is one stretch, with its years inside', () => {
  assert.equal(
    rowsOf('2019 m', '2022-06 o x', '2022-11 o x', '2023-02 m x', '2023-04 m'),
    '2019 (2020) (2021) [2022 - 2023] -',
  );
});

test('an empty year within the collision stays within it', () => {
  assert.equal(rowsOf('2020 m x', '2022 o x', '2023 m'), '[2020 (2021) 2022] 2023');
});

test('a second overprinted stretch is refused', () => {
  const { problems } = timelineOf('2020 m x', '2021 o', '2022 m x');
  assert.match(problems[0]?.fault ?? '', /begins a second/);
});

test('events out of order are refused, and the writer is told where', () => {
  const { problems } = timelineOf('2020 m', '2019 o');
  assert.match(problems[0]?.fault ?? '', /2019 stands after 2020/);
  assert.equal(problems[0]?.line, 3);
});

test('a year may stand before or after its months: neither is known to be earlier', () => {
  assert.deepEqual(timelineOf('2022-11 o', '2022 m', '2022-12 o').problems, []);
});

test('the track of OpenAI stands alone until Microsoft comes in', () => {
  const { value } = timelineOf('2015 o', '2017 o', '2019 m', '2020 o');
  assert.ok(value);
  const alone = timelineRows(value).map((row) => row.kind !== 'collision' && row.alone);
  assert.deepEqual(alone, [true, true, true, false, false, false]);
});

test('a stretch of time is given to machines by its beginning', () => {
  assert.equal(machineTime('2022-06/2023-06'), '2022-06');
});

test('the printed timeline runs from 2015 to 2026 and has no fault', () => {
  const { value, problems } = parseTimeline(path, printed);
  assert.deepEqual(problems, []);
  const years = (value?.events ?? []).map(({ when }) => when.slice(0, 4));
  assert.equal(years[0], '2015');
  assert.equal(years.at(-1), '2026');
});

test('an event without a claim takes neither side', () => {
  const events = parseTimeline(path, printed).value?.events ?? [];
  assert.ok(events.every(({ ink, claims }) => (ink === 'k') === (claims.length === 0)));
});
