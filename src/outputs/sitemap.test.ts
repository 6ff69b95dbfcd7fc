import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternatesOf } from './sitemap.ts';

const root = 'https://press.example/reports/alliance/';
const of = (path: string) => alternatesOf(root + path, root).map(({ lang, url }) => [lang, url]);

test('a page names its version in each language, and the English one for everybody else', () => {
  const both = [
    ['zh-Hans', `${root}zh/licensing/fee-trigger/`],
    ['en', `${root}en/licensing/fee-trigger/`],
    ['x-default', `${root}en/licensing/fee-trigger/`],
  ];
  assert.deepEqual(of('zh/licensing/fee-trigger/'), both);
  assert.deepEqual(of('en/licensing/fee-trigger/'), both);
});

test('the two home pages and the choice between them name one another', () => {
  const homes = [
    ['zh-Hans', `${root}zh/`],
    ['en', `${root}en/`],
    ['x-default', root],
  ];
  for (const path of ['', 'zh/', 'en/']) assert.deepEqual(of(path), homes);
});

test('a page of both languages at once has no other version', () => {
  assert.deepEqual(of('s/fee-trigger/'), []);
  assert.deepEqual(of('zh-en/licensing/'), []);
});
