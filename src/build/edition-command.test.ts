import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editions } from '../checks/editions.ts';
import { readBook, registerFile } from '../content/book.ts';
import { change, content } from '../testing/scratch-book.ts';
import type { Files } from '../testing/scratch-book.ts';
import { isPresentText } from '../content/edition.ts';
import { publish } from '../testing/published-change.ts';
import { freeze } from './edition-command.ts';

const [edition] = readBook(content).book.editions;
assert.ok(edition);

test('an edition that is there is not written over', () => {
  assert.throws(() => freeze(content, edition.date, undefined), /is there.*stays/);
});

test('what was frozen stays as it is when the text changes, and the next edition is another', () => {
  const { path, text, line } = freeze(content, '2031-01-02', undefined);
  const files: Files = new Map(content);
  files.set(path, text);
  change(files, registerFile, /$/, line);
  change(files, 'content/en/licensing.mdx', '## The rule that changes the price', '## A rule');
  const { book } = publish(files, '2031-02-03');
  assert.deepEqual(editions(book), []);
  const [frozen, before] = book.editions;
  assert.ok(frozen && before);
  assert.notEqual(frozen.name, before.name);
  assert.equal(isPresentText(book, frozen), false);
});

test('a text that is not registered, or a day or name that is none, is not frozen', () => {
  const files: Files = new Map(content);
  change(files, 'content/en/licensing.mdx', '## The rule', '## A rule');
  assert.throws(() => freeze(files, '2031-01-02', undefined), /npm run register/);
  assert.throws(() => freeze(content, '2031-01-02', 'first'), /called like '1.0'/);
  assert.throws(() => freeze(content, '2031-02-31', undefined), /a date is 2026-11-25/);
});
