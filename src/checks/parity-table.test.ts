import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBook } from '../content/book.ts';
import { problem } from '../content/problem.ts';
import { noticesOf } from './notices.ts';
import { parityRows } from './parity-table.ts';
import { change, content, root } from '../testing/scratch-book.ts';

const late = new Map(content);
change(late, 'content/en/sales.mdx', /^revised: .*$/m, 'revised: 2030-01-02');

test('a writer sees ten chapters that are equal, each with one number a column', () => {
  const [heads, ...rows] = parityRows(readBook(content).book, []);
  assert.equal(rows.length, 10);
  for (const row of rows) {
    assert.equal(row.length, heads?.length);
    assert.equal(row.at(-1), 'equal', row[0]);
    assert.ok(
      row.slice(1, 6).every((cell) => /^[1-9]\d*$/.test(cell)),
      row.join(' '),
    );
  }
});

test('a chapter whose Chinese is behind says since when, in the table and in a notice', () => {
  const { book } = readBook(late);
  const row = parityRows(book, []).find(([chapter]) => chapter === 'sales');
  assert.equal(row?.at(-1), 'zh behind since 2030-01-02');
  assert.match(
    noticesOf(book).join('\n'),
    /^content\/zh\/sales\.mdx:7 {2}notice: zh-Hans is behind; .*2030-01-02/,
  );
});

test('a chapter with a fault is not called equal', () => {
  const fault = problem({ path: 'content/zh/sales.mdx', line: 3 }, 'a fault', 'Mend it.');
  const row = parityRows(readBook(content).book, [fault]).find(([chapter]) => chapter === 'sales');
  assert.equal(row?.at(-1), '1 fault');
});

test('npm run parity prints the table and ends well on sound content', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'src/checks/parity-table.ts')],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  assert.equal(status, 0);
  assert.match(stdout, /^chapter +sections +paragraphs +claims +numbers +terms/);
});
