import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleRecord } from '../testing/citation-record-sample.ts';
import { coinsMetadata } from './coins-metadata.ts';

test('a reference manager finds title, author, day, language and address in a COinS span', () => {
  const title = 'R&D + 49% = “x”';
  const fields = new URLSearchParams(coinsMetadata({ ...sampleRecord('section', 'zh'), title }));
  assert.deepEqual(Object.fromEntries(fields), {
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': 'webpage',
    'rft.title': title,
    'rft.aucorp': '《开放式关系》编辑部',
    'rft.source': '开放式关系',
    'rft.publisher': '开放式关系',
    'rft.date': '2026-11-25',
    'rft.language': 'zh-Hans',
    'rft.identifier': 'https://example.org/zh/fee-trigger/',
  });
});

test('a context object is plain ASCII', () => {
  assert.match(coinsMetadata(sampleRecord('claim', 'zh')), /^[\x21-\x7e]+$/);
});
