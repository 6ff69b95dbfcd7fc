import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daySchema, formatWhen, whenKey, whenSchema } from './when.ts';

test('a time is printed no more exactly than it was given', () => {
  assert.equal(formatWhen('2019', 'en'), '2019');
  assert.equal(formatWhen('2023-06', 'en'), 'June 2023');
  assert.equal(formatWhen('2023-06-13', 'en'), '13 June 2023');
  assert.equal(formatWhen('2019', 'zh'), '2019年');
  assert.equal(formatWhen('2023-06', 'zh'), '2023年6月');
  assert.equal(formatWhen('2023-06-13', 'zh'), '2023年6月13日');
});

test('a stretch of time is printed with a word between its ends', () => {
  assert.equal(formatWhen('2019/2023', 'en'), '2019 to 2023');
  assert.equal(formatWhen('2022-06/2023-06', 'zh'), '2022年6月至2023年6月');
});

test('a day is the same day in every time zone of a build', () => {
  const { TZ: zone } = process.env;
  try {
    Object.assign(process.env, { TZ: 'Pacific/Honolulu' });
    assert.equal(formatWhen('2023-01-01', 'en'), '1 January 2023');
  } finally {
    Object.assign(process.env, { TZ: zone ?? 'UTC' });
  }
});

test('a writer may give a year, a month, a day, or two of these', () => {
  for (const when of ['2019', '2023-06', '2023-06-13', '2019/2023', '2022-06/2023-06-13']) {
    assert.equal(whenSchema.parse(when), when);
  }
  assert.equal(whenSchema.parse(2019), '2019', 'YAML reads a bare year as a number');
});

test('a time that the calendar does not have is refused', () => {
  for (const when of ['2023-13', '2023-02-30', '2023-6', 'June 2023', '2023/', '1/2/3', '']) {
    assert.ok(!whenSchema.safeParse(when).success, when);
  }
});

test('a stretch of time that ends before it begins is refused', () => {
  assert.ok(!whenSchema.safeParse('2023/2019').success);
  assert.ok(!whenSchema.safeParse('2023-06/2023-05-31').success);
  assert.ok(whenSchema.safeParse('2023-06/2023').success, 'the year may end after June');
});

test('the day of a revision is a whole day', () => {
  assert.equal(daySchema.parse('2026-11-25'), '2026-11-25');
  for (const day of ['2026-11', '2026-02-29', '2026-11-25/2026-11-26', '25.11.2026']) {
    assert.ok(!daySchema.safeParse(day).success, day);
  }
});

test('times sort by their beginning, a year before its months', () => {
  const times = ['2023-06-13', '2019/2023', '2023', '2022-06/2023-06', '2023-06'];
  assert.deepEqual(
    times.toSorted((a, b) => (whenKey(a) < whenKey(b) ? -1 : 1)),
    ['2019/2023', '2022-06/2023-06', '2023', '2023-06', '2023-06-13'],
  );
});
