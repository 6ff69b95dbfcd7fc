import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { z } from 'zod';
import { newestEdition } from '../content/edition.ts';
import { sampleBook, sampleLocate } from '../testing/book-sample.ts';
import { citationFile } from './citation-file.ts';
import { crateMetadata } from './crate-metadata.ts';

const edition = newestEdition(sampleBook);
const words = { title: 'A title', editors: 'The editors', description: 'What: it is.' };
// The official schema of Citation File Format 1.2.0, of which only what is said to people was left out.
const schema = readFileSync(join(import.meta.dirname, '../../e2e/fixtures/cff-1.2.0.json'), 'utf8');

test('the citation file is valid by the schema of its format, and names edition, day and address', () => {
  const ajv = new Ajv({
    strict: false,
    formats: { date: true, uri: (text: string) => URL.canParse(text) },
  });
  const accepts = ajv.compile(z.looseObject({}).parse(JSON.parse(schema)));
  const file: unknown = parse(citationFile(edition, sampleLocate, words));
  assert.ok(accepts(file), ajv.errorsText(accepts.errors));
  const { version, url, ...rest } = z
    .looseObject({ version: z.string(), url: z.string() })
    .parse(file);
  assert.equal(version, edition.name);
  assert.equal(rest['date-released'], edition.date);
  assert.equal(url, `https://press.example/reports/alliance/v/${edition.date}/`);
  assert.ok(!accepts({ ...rest, url, version, licence: 'CC-BY-4.0' }));
});

test('the metadata of a crate describe the crate, and each file that they list', () => {
  const file = { path: 'zh.html', size: 12, format: 'text/html', name: 'The text' };
  const files = [{ ...file, languages: ['zh-Hans'] }];
  const { '@graph': graph } = crateMetadata(edition, files, sampleLocate, words);
  const entity = z.looseObject({ '@id': z.string() });
  const byId = new Map(graph.map((item) => [entity.parse(item)['@id'], entity.parse(item)]));
  assert.deepEqual(byId.get('ro-crate-metadata.json')?.conformsTo, {
    '@id': 'https://w3id.org/ro/crate/1.1',
  });
  assert.equal(byId.get('./')?.version, edition.name);
  assert.deepEqual(byId.get('./')?.hasPart, [{ '@id': 'zh.html' }]);
  assert.equal(byId.get('zh.html')?.contentSize, '12');
});
