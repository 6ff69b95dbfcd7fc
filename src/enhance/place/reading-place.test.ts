import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingPlace, scrollNeeded } from './reading-place.ts';
import type { Part, View } from './reading-place.ts';

const view: View = { head: 46, start: 70, height: 900, isAtEnd: false };

/** Parts a, b, c… one below the other, each 100 high with 14 between them. */
function parts(top: number, count = 20): Part[] {
  return Array.from({ length: count }, (_, index) => ({
    name: String.fromCodePoint(97 + index),
    top: top + index * 114,
    bottom: top + index * 114 + 100,
  }));
}

const names = (found: readonly Part[]): string => found.map(({ name }) => name).join('');

test('what a link brought to the head of the window is what the reader looks at', () => {
  assert.equal(names(readingPlace(parts(70 - 3 * 114), view)), 'd');
});

test('so is what was brought into the very middle, although another begins near the head', () => {
  assert.equal(names(readingPlace(parts(400 - 3 * 114), view)), 'd');
  assert.equal(names(readingPlace(parts(406 - 3 * 114), view)), 'a');
});

test('else it is what begins near the head', () => {
  assert.equal(names(readingPlace(parts(64 - 3 * 114), view)), 'd');
});

test('else it is what crosses the line that eyes rest on', () => {
  const long = [
    { name: 'before', top: -300, bottom: 200 },
    { name: 'read', top: 214, bottom: 700 },
    { name: 'after', top: 714, bottom: 1200 },
  ];
  assert.equal(names(readingPlace(long, view)), 'read');
});

test('in a gap between two it is the nearer', () => {
  const apart = [
    { name: 'above', top: -300, bottom: 290 },
    { name: 'below', top: 480, bottom: 700 },
  ];
  assert.equal(names(readingPlace(apart, view)), 'above');
});

test('at the end of a page it is everything that shows', () => {
  assert.equal(names(readingPlace(parts(150, 3), { ...view, isAtEnd: true })), 'abc');
});

test('where nothing of the text shows there is no place', () => {
  assert.deepEqual(readingPlace(parts(2000), view), []);
});

test('one part is brought to exactly its height', () => {
  assert.equal(scrollNeeded([{ name: 'a', top: 70 }], new Map([['a', 512]])), 442);
});

test('of several parts none is further off than need be', () => {
  const wanted = [
    { name: 'a', top: 100 },
    { name: 'b', top: 200 },
    { name: 'gone', top: 300 },
  ];
  assert.equal(
    scrollNeeded(
      wanted,
      new Map([
        ['a', 110],
        ['b', 230],
      ]),
    ),
    20,
  );
});

test('a page that knows none of the parts stays where it is', () => {
  assert.equal(scrollNeeded([{ name: 'a', top: 70 }], new Map()), 0);
});
