import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as address from './address.ts';
import { reservedIds } from './id.ts';

test('the addresses that reports link to stay as they are', () => {
  assert.equal(address.rootPath, '/');
  assert.equal(address.homePath('zh'), '/zh/');
  assert.equal(address.chapterPath('en', 'licensing'), '/en/licensing/');
  assert.equal(address.sectionPath('zh', 'licensing', 'fee-trigger'), '/zh/licensing/fee-trigger/');
  assert.deepEqual(
    address.sidePages.map((page) => address.sidePath('zh', page)),
    [
      '/zh/who/',
      '/zh/claims/',
      '/zh/timeline/',
      '/zh/glossary/',
      '/zh/changes/',
      '/zh/take/',
      '/zh/search/',
      '/zh/about/',
    ],
  );
});

test('the addresses that machines ask for stay as they are', () => {
  assert.equal(address.markdownPath('en', 'licensing'), '/en/licensing.md');
  assert.equal(address.feedPath('zh'), '/zh/feed.xml');
  assert.equal(address.searchSettingsPath('zh'), '/zh/search.json');
  assert.equal(address.searchContentsPath, '/search.json');
  assert.deepEqual(Object.values(address.apiPaths), [
    '/api/v1/claims.json',
    '/api/v1/claims.csv',
    '/api/v1/claims.csv-metadata.json',
    '/api/v1/schema/claims.json',
    '/api/v1/chapters.json',
    '/api/v1/schema/chapters.json',
  ]);
});

test('a reader of neither language is sent from a home page to the choice, from any other to English', () => {
  assert.equal(address.defaultPath('/zh/', '/en/'), '/');
  assert.equal(address.defaultPath('/', '/en/'), '/');
  assert.equal(address.defaultPath('/zh/claims/', '/en/claims/'), '/en/claims/');
});

test('the fragments that reports link to stay as they are', () => {
  assert.equal(address.sectionFragment('fee-trigger'), '#fee-trigger');
  assert.equal(address.claimFragment('stake-49'), '#c-stake-49');
  assert.equal(address.figureFragment('licence'), '#f-licence');
  assert.equal(address.ledgerFragment('stake-49'), '#stake-49');
  assert.equal(address.termFragment('stake'), '#stake');
  assert.equal(address.noteFragment('stake-49'), '#n-stake-49');
  assert.equal(address.fragmentKind('n-stake-49'), 'note');
  assert.equal(address.fragmentKind('source-report'), 'source');
  assert.equal(address.fragmentKind('fee-trigger'), undefined);
  assert.equal(address.basisFragment('insiders'), '#basis-insiders');
  assert.equal(address.sourceFragment('report'), '#source-report');
  assert.equal(address.changeFragment('2026-11-25-1'), '#change-2026-11-25-1');
});

test('the switch leads to the same place in the other language, and back', () => {
  for (const path of ['/zh/', '/zh/licensing/', '/zh/licensing/fee-trigger/', '/zh/claims/']) {
    const there = address.counterpartPath(path);
    assert.equal(there, path.replace('/zh/', '/en/'));
    assert.equal(address.counterpartPath(there), path);
  }
});

test('a page of both languages has no counterpart', () => {
  assert.equal(address.counterpartPath('/'), '/');
  assert.equal(address.counterpartPath('/404.html'), '/404.html');
  assert.equal(address.counterpartPath('/zh-en/'), '/zh-en/');
});

test('a site below a sub-path links below it, with one slash between', () => {
  for (const base of ['/sub', '/sub/']) {
    assert.equal(address.withBase(base, '/zh/'), '/sub/zh/');
  }
  assert.equal(address.withBase('/', '/zh/'), '/zh/');
});

test('a citation carries the full address', () => {
  assert.equal(
    address.absoluteUrl('https://example.org', '/sub', '/en/sales/two-teams/'),
    'https://example.org/sub/en/sales/two-teams/',
  );
  assert.equal(address.absoluteUrl('https://example.org', '/', '/'), 'https://example.org/');
});

test('no section can take the address of a page beside the story', () => {
  for (const page of address.sidePages) assert.ok(reservedIds.has(page), page);
});
