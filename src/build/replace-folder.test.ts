import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { replaceFolder } from './replace-folder.ts';

/** A place with a good site in it, gone after the test. */
async function placeWithSite(t: TestContext): Promise<{ place: string; dist: string }> {
  const place = await mkdtemp(join(tmpdir(), 'replace-'));
  t.after(() => rm(place, { recursive: true }));
  await fill(join(place, 'dist'), 'good');
  return { place, dist: join(place, 'dist') };
}

async function fill(folder: string, text: string): Promise<void> {
  await mkdir(join(folder, 'zh'), { recursive: true });
  await writeFile(join(folder, 'zh', 'index.html'), text);
}

const siteIn = (dist: string): Promise<string> => readFile(join(dist, 'zh', 'index.html'), 'utf8');

test('a finished build takes the place of the last one and leaves nothing beside it', async (t) => {
  const { place, dist } = await placeWithSite(t);
  await writeFile(join(dist, 'old.html'), 'old');
  await replaceFolder(dist, async (next) => {
    await fill(next, 'better');
    assert.equal(await siteIn(dist), 'good');
  });
  assert.equal(await siteIn(dist), 'better');
  assert.deepEqual(await readdir(dist), ['zh']);
  assert.deepEqual(await readdir(place), ['dist']);
});

test('the first build needs no last one', async (t) => {
  const { place } = await placeWithSite(t);
  await replaceFolder(join(place, 'other'), (next) => fill(next, 'first'));
  assert.equal(await siteIn(join(place, 'other')), 'first');
});

test('a build that fails half way leaves the last good site as it was', async (t) => {
  const { place, dist } = await placeWithSite(t);
  const failing = replaceFolder(dist, async (next) => {
    await fill(next, 'half');
    throw new Error('a step failed');
  });
  await assert.rejects(failing, /a step failed/);
  assert.equal(await siteIn(dist), 'good');
  assert.deepEqual(await readdir(place), ['dist']);
});

test('a build that made nothing leaves the last good site as it was', async (t) => {
  const { place, dist } = await placeWithSite(t);
  await assert.rejects(
    replaceFolder(dist, () => Promise.resolve()),
    { code: 'ENOENT' },
  );
  assert.equal(await siteIn(dist), 'good');
  assert.deepEqual(await readdir(place), ['dist']);
});

test('what a killed build left behind is put right by the next, though that one fails', async (t) => {
  const { place, dist } = await placeWithSite(t);
  await rename(dist, join(place, '.dist-last'));
  await fill(join(place, '.dist-next'), 'half');
  await assert.rejects(
    replaceFolder(dist, () => Promise.reject(new Error('again'))),
    /again/,
  );
  assert.equal(await siteIn(dist), 'good');
  assert.deepEqual(await readdir(place), ['dist']);
});
