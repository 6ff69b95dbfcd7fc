import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { forgetInputs, hashOfInputs, isBuiltFrom, rememberInputs } from './build-stamp.ts';

async function repository(t: TestContext): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'stamp-'));
  t.after(() => rm(root, { recursive: true }));
  for (const folder of ['content/zh', 'src', 'dist']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await writeFile(join(root, 'content/zh/sales.mdx'), '一');
  await writeFile(join(root, 'package-lock.json'), '{}');
  await writeFile(join(root, 'dist/index.html'), 'site');
  return root;
}

test('any change to text, name, lock file or address asks for a build', async (t) => {
  const root = await repository(t);
  const hashes = [await hashOfInputs(root, {})];
  assert.equal(await hashOfInputs(root, { OTHER: 'x' }), hashes[0]);
  const changes = [
    () => writeFile(join(root, 'content/zh/sales.mdx'), '二'),
    () => rename(join(root, 'content/zh/sales.mdx'), join(root, 'content/zh/upside.mdx')),
    () => writeFile(join(root, 'src/empty.ts'), ''),
    () => writeFile(join(root, 'package-lock.json'), '{ }'),
  ];
  for (const change of changes) {
    await change();
    hashes.push(await hashOfInputs(root, {}));
  }
  hashes.push(await hashOfInputs(root, { BASE_PATH: '/a' }));
  hashes.push(await hashOfInputs(root, { SITE_URL: '/a' }));
  assert.equal(new Set(hashes).size, 7);
});

test('a site is fresh only when it stands and was built from just these inputs', async (t) => {
  const root = await repository(t);
  const dist = join(root, 'dist');
  assert.equal(await isBuiltFrom(dist, 'one'), false);
  await rememberInputs(dist, 'one');
  assert.equal(await isBuiltFrom(dist, 'one'), true);
  assert.equal(await isBuiltFrom(dist, 'two'), false);
  await forgetInputs(dist);
  assert.equal(await isBuiltFrom(dist, 'one'), false);
  await rememberInputs(dist, 'one');
  await rm(join(dist, 'index.html'));
  assert.equal(await isBuiltFrom(dist, 'one'), false);
});

test('of two sites side by side, each is fresh only by its own inputs', async (t) => {
  const root = await repository(t);
  const other = join(root, 'other');
  await mkdir(other);
  await writeFile(join(other, 'index.html'), 'site');
  await rememberInputs(join(root, 'dist'), 'old');
  await rememberInputs(other, 'new');
  assert.equal(await isBuiltFrom(join(root, 'dist'), 'new'), false);
  assert.equal(await isBuiltFrom(other, 'new'), true);
});
