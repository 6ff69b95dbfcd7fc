import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentSchemas } from './json-schemas.ts';
import { readContent } from './read-files.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const ajv = new Ajv({ allowUnionTypes: true, formats: { uri: true } });
const schemas = contentSchemas().map((schema) => ({
  ...schema,
  accepts: ajv.compile(z.looseObject({}).parse(JSON.parse(schema.json))),
}));
const files = [...readContent(root)].map(([path, text]) => ({
  path,
  value: parse(path.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text) as unknown,
}));
const schemaOf = (path: string) => {
  const found = schemas.filter((schema) => matchesGlob(path, schema.files));
  assert.equal(found.length, 1, `${path} has ${found.length} schemas`);
  const [schema] = found;
  assert.ok(schema);
  return schema;
};

test('the schemas for editors are those of the reader; `npm run schemas` writes them', () => {
  assert.deepEqual(
    globSync('docs/schemas/*', { cwd: root }).toSorted(),
    schemas.map(({ path }) => path).toSorted(),
  );
  for (const { path, json } of schemas) assert.equal(read(path), json, `${path} is out of date`);
});

test('every file of the content has the form that its schema asks for', () => {
  for (const { path, value } of files) {
    const { accepts } = schemaOf(path);
    assert.ok(accepts(value), `${path}: ${ajv.errorsText(accepts.errors)}`);
  }
});

test('an editor tells a writer of a field that is misspelt, in every file', () => {
  for (const { path, value } of files) {
    const spoilt = structuredClone(value) as Record<string, unknown>;
    const entry = (Array.isArray(spoilt) ? spoilt[0] : spoilt) as Record<string, unknown>;
    entry.tilte = 'x';
    const { accepts } = schemaOf(path);
    assert.ok(!accepts(spoilt), `${path} may have a field "tilte"`);
  }
});

test('VS Code holds each YAML file to its schema', () => {
  const settings = z
    .looseObject({ 'yaml.schemas': z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('.vscode/settings.json')));
  const wanted = schemas.filter((schema) => schema.files.endsWith('.yaml'));
  assert.deepEqual(
    settings['yaml.schemas'],
    Object.fromEntries(wanted.map((schema) => [`./${schema.path}`, schema.files])),
  );
});

test('docs/formats.md names every field', () => {
  const formats = read('docs/formats.md');
  for (const { path, json } of schemas) {
    for (const field of fieldsOf(JSON.parse(json))) {
      assert.ok(formats.includes(`\`${field}\``), `docs/formats.md lacks \`${field}\` of ${path}`);
    }
  }
});

/** The names of all fields of a JSON Schema, at any depth. */
function fieldsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(fieldsOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(z.looseObject({}).parse(value)) : []),
    ...fieldsOf(value),
  ]);
}
