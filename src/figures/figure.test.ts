import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { expectFigure } from './figure.ts';
import { shape as reach } from './reach/shape.ts';
import { parseFigure } from './registry.ts';
import { shape as stakeShape } from './stake/shape.ts';

const folder = new URL('../../content/figures/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const stake = read('stake.yaml');

test('every folder of a figure has its file, and every file a folder that draws it', () => {
  const files = readdirSync(folder).toSorted();
  const drawn = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('Drawing.astro'))
    .map((path) => `${dirname(path)}.yaml`);
  assert.deepEqual(files, drawn.toSorted());
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

test('a writer whose figure nothing draws is told which file is missing', () => {
  const [fault] = parseFigure('steak.yaml', stake.replace('id: stake', 'id: steak')).problems;
  assert.match(fault?.fault ?? '', /there was no src\/figures\/steak\/shape\.ts/);
  assert.match(fault?.fault ?? '', /Did you mean "stake"/);
  assert.equal(fault?.line, 1);
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

test('a day that the calendar does not have is refused', () => {
  const text = read('calendar.yaml').replace('report: 2023-06-13', 'report: 2023-06-99');
  const [fault] = parseFigure('calendar.yaml', text).problems;
  assert.match(fault?.fault ?? '', /data\.report: a date is/);
});

test('a drawing refuses the figure of another', () => {
  const figure = parseFigure('stake.yaml', stake).value;
  assert.ok(figure);
  assert.equal(expectFigure(stakeShape, figure).data.microsoft, 49);
  assert.throws(() => expectFigure(reach, figure), /"reach" was given "stake"/);
});
