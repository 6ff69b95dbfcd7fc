import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { filledIn, sizeOf } from './taken-files.ts';

test('a page tells size and checksum of the file that stands beside it, or the build stops', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'taken-'));
  try {
    await writeFile(join(folder, 'a.csv'), 'x'.repeat(1234));
    const sum = createHash('sha256').update('x'.repeat(1234)).digest('hex');
    const page = '<p>{size of /a.csv} {sha256 of /a.csv}</p>';
    assert.equal(await filledIn(page, folder), `<p>1.2 kB ${sum}</p>`);
    await assert.rejects(filledIn('{size of /b.csv}', folder), /\/b\.csv, which the site does not/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('sizes are told in units of a thousand', () => {
  assert.deepEqual([120, 1234, 12_345, 1_234_567].map(sizeOf), [
    '0.1 kB',
    '1.2 kB',
    '12 kB',
    '1.2 MB',
  ]);
});
