import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBook } from './book.ts';
import { staleChapters } from './stale.ts';

const root = join(import.meta.dirname, '../..');
const paths = globSync('content/**/*.{yaml,mdx}', { cwd: root });
const content = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));

/** The book with one chapter revised on another day. */
function revised(path: string, day: string): ReturnType<typeof readBook>['book'] {
  const text = (content.get(path) ?? '').replace(/^revised: .*$/m, `revised: ${day}`);
  return readBook(new Map([...content, [path, text]])).book;
}

test('no chapter is behind as the content stands', () => {
  assert.deepEqual(staleChapters(readBook(content).book), []);
});

test('when English was revised later, Chinese is behind since that day', () => {
  assert.deepEqual(staleChapters(revised('content/en/sales.mdx', '2030-01-02')), [
    { chapter: 'sales', locale: 'zh', since: '2030-01-02' },
  ]);
});

test('when Chinese was revised later, English is behind since that day', () => {
  assert.deepEqual(staleChapters(revised('content/zh/since.mdx', '2030-01-02')), [
    { chapter: 'since', locale: 'en', since: '2030-01-02' },
  ]);
});

test('a day that cannot be read leaves nobody behind', () => {
  assert.deepEqual(staleChapters(revised('content/zh/since.mdx', 'soon')), []);
});
