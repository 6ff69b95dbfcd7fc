import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError, didYouMean, formatProblem, inOrder, problem } from './problem.ts';

const late = problem({ path: 'content/zh/sales.mdx', line: 31 }, 'it is late', 'Hurry.');
const early = problem({ path: 'content/zh/sales.mdx', line: 4 }, 'it is early', 'Wait.');
const other = problem({ path: 'content/en/sales.mdx', line: 90 }, 'it is other', 'Look.');

test('a problem is one line: where, what, and how to mend it', () => {
  assert.equal(formatProblem(late), 'content/zh/sales.mdx:31  it is late. Hurry.');
});

test('problems are told file by file, line by line, as numbers', () => {
  assert.deepEqual(inOrder([late, other, early]), [other, early, late]);
});

test('a build that is refused tells every problem', () => {
  const error = new ContentError([late, early]);
  assert.equal(error.message.split('\n').length, 2);
  assert.ok(error.message.indexOf('early') < error.message.indexOf('late'));
  assert.deepEqual(error.problems, [late, early]);
});

test('a mistyped claim id is offered its nearest neighbour', () => {
  const known = ['stake-49', 'stake-27', 'stake-antitrust'];
  assert.equal(didYouMean('stake-94', known), ' Did you mean "stake-49"?');
  assert.equal(didYouMean('stake-antitrst', known), ' Did you mean "stake-antitrust"?');
});

test('an id like no other is offered nothing', () => {
  assert.equal(didYouMean('bing', ['stake-49', 'launch-surprise']), '');
  assert.equal(didYouMean('anything', []), '');
});
