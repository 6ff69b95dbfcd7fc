import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseChapter } from './chapter.ts';

const path = 'content/en/sales.mdx';
const text = `---
chapter: sales
title: Two sales teams
standfirst: Both sell it.
teaser: Both sell.
description: Who sells what.
revised: 2026-11-25
sections:
  - id: two-teams
    summary: Both sell the same.
---

## Two teams {#two-teams}

Both <Claim id="a">sell</Claim>.
`;
const read = (changed: string) => parseChapter(path, changed, 'en', 'sales');

test('a chapter is read with its frontmatter and its sections', () => {
  const { chapter, problems } = read(text);
  assert.deepEqual(problems, []);
  assert.equal(chapter.frontmatter.title, 'Two sales teams');
  assert.equal(chapter.frontmatter.revised, '2026-11-25');
  assert.deepEqual(
    chapter.sections.map(({ id }) => id),
    ['two-teams'],
  );
  assert.equal(chapter.locale, 'en');
});

test('lines count from the top of the file, in frontmatter and in prose', () => {
  const { chapter } = read(text);
  assert.equal(chapter.placeOf(['sections', 0, 'summary']).line, 10);
  assert.equal(chapter.sections[0]?.place.line, 13);
  assert.equal(chapter.sections[0].paragraphs[0]?.place.line, 15);
});

test('a title is at most 60 characters, a teaser 120, a description 160', () => {
  const limits = { title: 60, teaser: 120, description: 160 };
  for (const [field, most] of Object.entries(limits)) {
    const of = (length: number): string =>
      text.replace(new RegExp(`${field}: .*`), `${field}: ${'x'.repeat(length)}`);
    assert.deepEqual(read(of(most)).problems, [], field);
    assert.match(read(of(most + 1)).problems[0]?.fault ?? '', new RegExp(`^${field}: `));
  }
});

test('faults of frontmatter and of prose are told together', () => {
  const { problems } = read(
    text.replace('revised: 2026-11-25', 'revised: soon').replace('Both <', '*Both* <'),
  );
  assert.deepEqual(
    problems.map(({ line }) => line),
    [7, 15],
  );
});

test('a file without frontmatter says how to begin', () => {
  const { problems } = read('## Two teams {#two-teams}\n');
  assert.equal(problems.length, 1);
  assert.match(problems[0]?.mend ?? '', /^Begin it with/);
});
