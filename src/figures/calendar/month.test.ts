import assert from 'node:assert/strict';
import { test } from 'node:test';
import { month, monthName, monthsBetween, spell } from './month.ts';

test('months follow one another over the turn of the year', () => {
  assert.deepEqual(monthsBetween('2022-11', '2023-02'), [
    '2022-11',
    '2022-12',
    '2023-01',
    '2023-02',
  ]);
});

test('autumn 2022 to June 2023 is ten months', () => {
  assert.equal(monthsBetween('2022-09', '2023-06').length, 10);
});

test('a month stands where it starts, a day where it ends', () => {
  assert.equal(month('2022-09', '2022-09'), 0);
  assert.equal(month('2023-06', '2022-09'), 9);
  assert.equal(month('2023-06-30', '2022-09'), 10);
  assert.equal(month('2023-02-14', '2023-02'), 0.5);
});

test('what is known as one month may fall anywhere in it', () => {
  assert.deepEqual(spell(['2022-11', '2022-11'], '2022-09'), [2, 3]);
});

test('what must have begun by a month may fall anywhere before it', () => {
  assert.deepEqual(spell(['2022-09', '2022-11'], '2022-09'), [0, 2]);
});

test('months are named briefly in both languages', () => {
  assert.equal(monthName('2022-09', 'en'), 'Sep');
  assert.equal(monthName('2022-09', 'zh'), '9月');
});
