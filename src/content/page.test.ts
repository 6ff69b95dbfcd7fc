import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage, partLetter } from './page.ts';

const path = 'content/pages/en/about.mdx';
const text = `---
title: Who says so?
lead: How it was made.
description: Method and sources.
revised: 2026-11-25
---

## What this is {#what}

An explainer.

<BasisTable />

## Sources {#sources}

<SourceList />
`;
const read = (changed: string) => parsePage(path, changed, 'en', 'about');

test('a page beside the story may show the table of bases and the list of sources', () => {
  const { page, problems } = read(text);
  assert.deepEqual(problems, []);
  assert.equal(page.frontmatter.lead, 'How it was made.');
  assert.deepEqual(
    page.sections.map(({ id }) => id),
    ['what', 'sources'],
  );
});

test('a page beside the story shows no figure of a chapter', () => {
  const { problems } = read(text.replace('<SourceList />', '<Figure id="stake" />'));
  assert.equal(problems[0]?.line, 16);
  assert.match(problems[0].mend, /BasisTable, KeySwitch, SourceList/);
});

test('its parts are lettered from A', () => {
  const { page } = read(text);
  assert.equal(partLetter(page, 'what'), 'A');
  assert.equal(partLetter(page, 'sources'), 'B');
});

test('a lead that is missing is told', () => {
  const { problems } = read(text.replace(/lead: .*\n/, ''));
  assert.match(problems[0]?.fault ?? '', /^lead: /);
});
