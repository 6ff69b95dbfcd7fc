import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsResponse, claimsResponseSchema, claimsSchemaDocument } from './api-claims.ts';
import { lastRevised } from '../content/edition.ts';
import { sampleBook, sampleLocate } from '../testing/book-sample.ts';

const response = claimsResponse(sampleBook, sampleLocate);
const claimOf = (id: string) => response.claims.find((claim) => claim.id === id);

test('a response says what it is, what it may be used under, and where it stands', () => {
  const { $schema, address, licence, edition, revised } = response;
  assert.deepEqual(
    { $schema, address, licence, edition, revised },
    {
      $schema: 'https://press.example/reports/alliance/api/v1/schema/claims.json',
      address: 'https://press.example/reports/alliance/api/v1/claims.json',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      edition: sampleBook.editions[0]?.name,
      revised: lastRevised(sampleBook),
    },
  );
  assert.equal(claimsSchemaDocument(sampleLocate).$id, $schema);
});

test('every claim of the ledger is there, in the form that the schema promises', () => {
  assert.deepEqual(
    response.claims.map(({ id }) => id),
    [...sampleBook.claims.keys()],
  );
  assert.deepEqual(claimsResponseSchema.parse(response), response);
});

test('a claim says who vouches, in both languages, and where it is told', () => {
  const hood = claimOf('hood-partnership');
  assert.equal(hood?.basis, 'on-record');
  assert.equal(hood.speaker?.en, 'Amy Hood, chief financial officer of Microsoft');
  assert.equal(hood.statement.zh, sampleBook.claims.get('hood-partnership')?.zh);
  assert.equal(claimOf('limits-search-customers')?.toldIn[0], 'customers-and-rivals');
  assert.ok(claimOf('limits-search-customers')?.toldIn.includes('fee-trigger'));
});

test('a work that a claim rests on is described in the same response', () => {
  const named = new Set(response.claims.flatMap(({ sources }) => sources));
  for (const id of named) assert.ok(response.sources[id], id);
});
