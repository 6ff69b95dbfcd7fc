import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { figureParts } from './parts.ts';
import { expectFigure, parseFigure } from './figure.ts';

const folder = new URL('../../content/figures/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const stake = read('stake.yaml');

test('every drawing has its file, and every file is a figure that a drawing places', () => {
  const files = readdirSync(folder).toSorted();
  assert.deepEqual(
    files,
    Object.keys(figureParts)
      .map((id) => `${id}.yaml`)
      .toSorted(),
  );
  for (const name of files) {
    const { value, problems } = parseFigure(name, read(name));
    assert.deepEqual(problems, [], name);
    assert.equal(`${value?.id ?? ''}.yaml`, name);
  }
});

test('a name that one language gives has a line in the other too', () => {
  for (const name of readdirSync(folder)) {
    for (const node of parseFigure(name, read(name)).value?.nodes ?? []) {
      assert.equal(node.zh.length, node.en.length, node.id);
    }
  }
});

test('a writer who drops a node is told which one the drawing misses', () => {
  const text = stake.replace(/ {2}- id: stake-half[\s\S]+?(?=\n {2}- id)\n/, '');
  const [fault] = parseFigure('stake.yaml', text).problems;
  assert.match(fault?.fault ?? '', /places stake-half/);
});

test('a writer who misspells a node is told its line', () => {
  const { problems } = parseFigure(
    'stake.yaml',
    stake.replace('id: stake-half', 'id: stake-halve'),
  );
  assert.ok(problems.some(({ fault }) => fault.includes('no place for "stake-halve"')));
  assert.ok(problems.every(({ line }) => line > 1));
});

test('a word in one language only is refused', () => {
  const text = stake.replace(/^ {2}en: One line.*\n/m, '');
  assert.ok(parseFigure('stake.yaml', text).problems.length > 0);
});

test('a key that no drawing reads is refused', () => {
  assert.ok(parseFigure('stake.yaml', `${stake}no: '2.1'\n`).problems.length > 0);
});

test('an ink that is none of the four is refused', () => {
  assert.ok(parseFigure('stake.yaml', stake.replace('ink: m', 'ink: r')).problems.length > 0);
});

test('a drawing refuses the figure of another', () => {
  const figure = parseFigure('stake.yaml', stake).value;
  assert.ok(figure);
  assert.equal(expectFigure('stake', figure).data.microsoft, 49);
  assert.throws(() => expectFigure('reach', figure), /"reach" was given "stake"/);
});
