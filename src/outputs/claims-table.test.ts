import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleBook, sampleLocate } from '../testing/book-sample.ts';
import { claimsTable, claimsTableMetadata } from './claims-table.ts';

const lines = claimsTable(sampleBook, sampleLocate).split('\r\n');

test('the table has a row a claim, below the names of its columns', () => {
  assert.equal(lines.length, sampleBook.claims.size + 2);
  assert.equal(lines.at(-1), '');
  const stake = lines.find((line) => line.startsWith('stake-49,')) ?? '';
  assert.match(stake, /^stake-49,investment,[a-z -]*short-of-half[a-z -]*,report,/);
  assert.ok(stake.includes('49%'));
  assert.ok(stake.includes('https://press.example/reports/alliance/en/claims/#stake-49,'));
  assert.ok(stake.endsWith('https://press.example/reports/alliance/c/stake-49/'));
});

test('the metadata describes the columns that the table has, in their order', () => {
  const { tableSchema, url } = claimsTableMetadata(sampleBook, sampleLocate);
  assert.equal(tableSchema.columns.map(({ name }) => name).join(','), lines[0]);
  assert.equal(url, 'https://press.example/reports/alliance/api/v1/claims.csv');
  const language = (column: string) =>
    tableSchema.columns.find(({ name }) => name === column)?.lang;
  assert.deepEqual([language('statement_zh'), language('statement_en')], ['zh-Hans', 'en']);
});

test('a value that holds what joins values is refused', () => {
  const [claim] = sampleBook.claims.values();
  assert.ok(claim);
  const claims = new Map([[claim.id, { ...claim, figures: ['1; 2'] }]]);
  assert.throws(() => claimsTable({ ...sampleBook, claims }, sampleLocate), /"1; 2" of/);
});
