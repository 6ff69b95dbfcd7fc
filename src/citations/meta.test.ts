import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationMeta } from './meta.ts';
import { sampleRecord } from '../testing/citation-record-sample.ts';

test('Google Scholar and reference managers find their tags, the day as Scholar writes it', () => {
  const tags = citationMeta(sampleRecord('section', 'en'));
  assert.deepEqual(Object.fromEntries(tags.map(({ name, content }) => [name, content])), {
    citation_title: 'The clause that changes the price',
    citation_author: 'An Open Relationship',
    citation_publication_date: '2026/11/25',
    citation_online_date: '2026/11/25',
    citation_publisher: 'An Open Relationship',
    citation_language: 'en',
    citation_public_url: 'https://example.org/en/fee-trigger/',
    'z:itemType': 'webpage',
  });
});
