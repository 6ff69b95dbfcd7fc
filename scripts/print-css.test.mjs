import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printPart, screenPart } from './print-css.mjs';

const css =
  '@layer a,b;@layer a{p{top:0}@media print{p{top:1px}}}@layer b{@media print{i{top:2px}}@media (width>=9px){b{top:3px}}}';

test('the screen has every rule but those for paper, and no empty layer', () => {
  assert.equal(
    screenPart(css),
    '@layer a,b;@layer a{p{top:0}}@layer b{@media (width>=9px){b{top:3px}}}',
  );
});

test('paper has its own rules in the layers they came from, in the same order', () => {
  assert.equal(
    printPart(css),
    '@layer a,b;@layer a{@media print{p{top:1px}}}@layer b{@media print{i{top:2px}}}',
  );
});

test('a brace or a semicolon in a string ends no rule', () => {
  assert.equal(
    screenPart('p:after{content:"};\\"{"}@media print{p{top:0}}'),
    'p:after{content:"};\\"{"}',
  );
});

test('a stylesheet with nothing for paper leaves nothing', () => {
  assert.equal(printPart('@layer a,b;@layer a{p{top:0}}'), '');
});
