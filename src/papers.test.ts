import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const papers = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root })];

test('a file that a paper names is there', () => {
  for (const paper of papers) {
    const names = [...read(paper).matchAll(/`((?:src|scripts|e2e|content|docs)\/[\w./-]+)`/g)];
    for (const [, name = ''] of names) assert.ok(existsSync(join(root, name)), `${paper}: ${name}`);
  }
});

test('a command that a paper names is there', () => {
  const { scripts } = packageJson();
  for (const paper of papers) {
    for (const [, name = ''] of read(paper).matchAll(/npm run ([\w:]+)/g)) {
      assert.ok(Object.hasOwn(scripts, name), `${paper}: npm run ${name}`);
    }
  }
});

test('the map of the house has every room', () => {
  const readme = read('README.md');
  for (const room of globSync('src/*/', { cwd: root })) {
    assert.ok(readme.includes(`\`${room.replace(/\/?$/, '/')}\``), `README.md lacks ${room}`);
  }
});

test('docs/dependencies.md says of each dependency, and of no other, why it is there', () => {
  const rows = read('docs/dependencies.md').split('\n').slice(6);
  const named = rows.flatMap((row) => {
    const [, packages = ''] = row.split('|');
    return [...packages.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  });
  assert.deepEqual(named.toSorted(), Object.keys(packageJson().devDependencies).toSorted());
});

test('README.md can be read in one sitting, its pictures over a slow line', () => {
  assert.ok(read('README.md').trimEnd().split('\n').length <= 120);
  for (const picture of globSync('docs/pictures/*', { cwd: root })) {
    assert.ok(statSync(join(root, picture)).size <= 120_000, picture);
  }
});

function packageJson() {
  const names = z.record(z.string(), z.string());
  return z
    .looseObject({ scripts: names, devDependencies: names })
    .parse(JSON.parse(read('package.json')));
}
