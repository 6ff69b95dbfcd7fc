import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { parseYaml } from './yaml.ts';

const schema = z.array(
  z.strictObject({ id: z.string(), figures: z.array(z.number()).default([]) }),
);
const read = (text: string, firstLine?: number) => parseYaml('list.yaml', text, schema, firstLine);

test('sound YAML becomes a value, with what its schema adds', () => {
  const { value, problems } = read('- id: one\n- { id: two, figures: [1] }\n');
  assert.deepEqual(value, [
    { id: 'one', figures: [] },
    { id: 'two', figures: [1] },
  ]);
  assert.deepEqual(problems, []);
});

test('a fault carries the line of the value, and the id of its entry', () => {
  const { value, problems } = read('- id: one\n- id: two\n  figures:\n    - 1\n    - two\n');
  assert.equal(value, undefined);
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.line, 5);
  assert.match(problems[0].fault, /^two\.figures\.1: /);
});

test('a missing field carries the line of the entry that lacks it', () => {
  const { problems } = read('- id: one\n\n- figures: []\n');
  assert.equal(problems[0]?.line, 3);
  assert.match(problems[0].fault, /^1\.id: /);
});

test('every fault of a file is told, not the first', () => {
  const { problems } = read('- id: 1\n- id: 2\n- name: x\n');
  assert.deepEqual([...new Set(problems.map(({ line }) => line))], [1, 2, 3]);
});

test('lines of frontmatter count from the top of the file', () => {
  assert.equal(read('- id: one\n- id: 2\n', 2).problems[0]?.line, 3);
  assert.equal(read('- id: one\n- id: two\n', 2).placeOf([1, 'id']).line, 3);
});

test('text that is not YAML is told with its line', () => {
  const { value, problems } = read('- id: one\n- id: two: three\n');
  assert.equal(value, undefined);
  assert.equal(problems[0]?.line, 2);
  assert.match(problems[0].fault, /^this is not YAML: /);
});

test('one key twice is told and not silently halved', () => {
  assert.match(read('- id: one\n  id: two\n').problems[0]?.fault ?? '', /unique/i);
});

test('a writer is led to the nearest entry when what is asked for does not exist', () => {
  const { placeOf } = read('- id: one\n- id: two\n');
  assert.equal(placeOf([1, 'figures', 4]).line, 2);
  assert.equal(placeOf(['nothing']).line, 1);
});
