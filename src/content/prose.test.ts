import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseProse } from './prose.ts';

const read = (body: string) => parseProse('sales.mdx', `---\nchapter: sales\n---\n\n${body}\n`);
const faults = (body: string): readonly string[] =>
  read(body).problems.map(({ line, fault }) => `${String(line)} ${fault}`);

test('a heading with an id opens a section, and what follows belongs to it', () => {
  const { sections, problems } = read('## One {#one}\n\nA.\n\nB.\n\n## Two {#two}\n\nC.');
  assert.deepEqual(
    sections.map(({ id, title, paragraphs }) => [id, title, paragraphs.length]),
    [
      ['one', 'One', 2],
      ['two', 'Two', 1],
    ],
  );
  assert.deepEqual(problems, []);
});

test('a claim is told in the words that it surrounds, on the line of its paragraph', () => {
  const { sections } = read(
    '## One {#one}\n\nFirst. <Claim id="stake-49">It stops **at** 49%.</Claim> Last.',
  );
  const paragraph = sections[0]?.paragraphs[0];
  assert.equal(paragraph?.text, 'First. It stops at 49%. Last.');
  assert.deepEqual(paragraph.tellings, [
    { claim: 'stake-49', text: 'It stops at 49%.', place: { path: 'sales.mdx', line: 7 } },
  ]);
});

test('a paragraph of claims alone needs words of the writer’s own', () => {
  const { problems } = read('## One {#one}\n\n<Claim id="a">It is so.</Claim>');
  assert.equal(problems[0]?.line, 7);
  assert.match(problems[0].mend, /^Add words of your own/);
});

test('figures and notes are counted apart from paragraphs', () => {
  const note = '<Since to="later" claims="a  b">\nIt [changed](/en/since/).\n</Since>';
  const { sections } = read(`## One {#one}\n\nA.\n\n<Figure id="stake" />\n\n${note}`);
  const section = sections[0];
  assert.equal(section?.paragraphs.length, 1);
  assert.deepEqual(section.figures, [{ id: 'stake', place: { path: 'sales.mdx', line: 9 } }]);
  assert.deepEqual(section.since[0]?.claims, ['a', 'b']);
  assert.equal(section.since[0].to, 'later');
  assert.equal(section.since[0].text.trim(), 'It changed.');
  assert.equal(section.since[0].links[0]?.id, '/en/since/');
});

test('a link is found with its address', () => {
  const { sections } = read('## One {#one}\n\nSee [there](/en/sales/#two).');
  assert.deepEqual(
    sections[0]?.paragraphs[0]?.links.map(({ id }) => id),
    ['/en/sales/#two'],
  );
});

test('what prose cannot be is told with its line', () => {
  assert.deepEqual(faults('Too early.\n\n## One {#one}'), ['5 text before the first section']);
  assert.deepEqual(faults('## One'), ['5 the heading "One" has no id']);
  assert.deepEqual(faults('## One {#one}\n\n### Two {#two}'), ['7 a heading of level 3']);
  assert.deepEqual(faults('## One {#one}\n\nA <b>word</b>.'), [
    '7 <b> is not an element that prose may use here',
  ]);
  assert.deepEqual(faults('## One {#one}\n\nA {value}.'), [
    '7 what stands in braces and so is read as code cannot stand in a paragraph',
  ]);
  assert.deepEqual(faults('## One {#one}\n\n<Since to="later">\nIt changed.\n</Since>'), [
    '7 <Since> has no claims',
  ]);
  assert.deepEqual(faults('import x from "y"\n\n## One {#one}'), [
    '5 text before the first section',
  ]);
});

test('a heading that lost its id keeps its paragraphs, so that nothing else is blamed', () => {
  const { sections } = read('## One {#one}\n\nA.\n\n## Two\n\nB.');
  assert.deepEqual(
    sections.map(({ id, paragraphs }) => [id, paragraphs.length]),
    [
      ['one', 1],
      ['', 1],
    ],
  );
});

test('text that is not MDX is told on the line where it breaks', () => {
  const { sections, problems } = read('## One {#one}\n\nA <Claim id="a">word.\n\n## Two {#two}');
  assert.deepEqual(sections, []);
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.line, 7);
  assert.match(problems[0].fault, /^this is not MDX: /);
});

test('a text without any section says so', () => {
  assert.deepEqual(
    read('').problems.map(({ fault }) => fault),
    ['the text has no section'],
  );
});

test('a page beside the story has elements of its own', () => {
  const source = '## One {#one}\n\n<BasisTable />\n';
  assert.deepEqual(parseProse('about.mdx', source, { BasisTable: [] }).problems, []);
  assert.equal(parseProse('about.mdx', source).problems.length, 1);
});

test('a bare address is no link on the page, so it is refused', () => {
  const source = '## A {#a}\n\n见https://example.com/a，两本账。\n';
  const { sections, problems } = parseProse('content/zh/x.mdx', source);
  assert.deepEqual(sections[0]?.paragraphs[0]?.links, []);
  assert.match(problems[0]?.fault ?? '', /no link is made of a bare address/);
  assert.match(problems[0]?.mend ?? '', /\[words\]/);
});
