import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as outlines from './outline.ts';

const text = `- id: overview
  ink: x
  sections:
    - { id: close, ink: r }
- id: licensing
  ink: m
  sections:
    - { id: why-rent, ink: m, figures: [first, second] }
    - { id: fee-trigger, ink: x, figures: [third] }
`;
const outline = outlines.parseOutline('outline.yaml', text).value ?? [];

test('chapters and sections are numbered by their place', () => {
  assert.equal(outlines.chapterNumber(outline, 'licensing'), 2);
  assert.equal(outlines.sectionNumber(outline, 'fee-trigger'), '2.2');
  assert.equal(outlines.sectionNumber(outline, 'close'), '1.1');
});

test('figures are numbered through their chapter, whichever section has them', () => {
  assert.equal(outlines.figureNumber(outline, 'second'), '2.2');
  assert.equal(outlines.figureNumber(outline, 'third'), '2.3');
});

test('what the outline does not have gets no number and no colour', () => {
  assert.equal(outlines.chapterNumber(outline, 'other'), 0);
  assert.equal(outlines.sectionNumber(outline, 'other'), '');
  assert.equal(outlines.figureNumber(outline, 'other'), '');
  assert.equal(outlines.sectionInk(outline, 'other'), 'k');
  assert.equal(outlines.chapterInk(outline, 'other'), 'k');
});

test('a section and a chapter are printed in their own inks', () => {
  assert.equal(outlines.sectionInk(outline, 'fee-trigger'), 'x');
  assert.equal(outlines.chapterInk(outline, 'licensing'), 'm');
});

test('a chapter without sections is refused, and so is an ink that nobody mixed', () => {
  const faults = (changed: string): string =>
    outlines
      .parseOutline('outline.yaml', changed)
      .problems.map(({ line, fault }) => `${String(line)} ${fault}`)
      .join();
  assert.match(faults('- id: overview\n  ink: x\n  sections: []\n'), /^3 overview\.sections: /);
  assert.match(faults(text.replace('ink: m\n', 'ink: g\n')), /^6 licensing\.ink: /);
  assert.match(faults('[]'), /^1 /);
});
