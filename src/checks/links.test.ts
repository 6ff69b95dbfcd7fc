import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, drill, faultsAfter } from '../testing/scratch-book.ts';
import type { Files } from '../testing/scratch-book.ts';

const zh = 'content/zh/sales.mdx';
const en = 'content/en/sales.mdx';
const about = 'content/pages/en/about.mdx';

/** Puts a link into the second paragraph of a chapter. */
function link(files: Files, path: string, to: string): void {
  change(files, path, '<Claim id="same-customers">', `[here](${to})/$&`);
}

drill([
  {
    mistake: 'a link to a chapter that does not exist',
    edit: (files) => {
      link(files, en, '/en/licence/');
    },
    reports: [[en, '[here]', 'the link "/en/licence/" points nowhere']],
  },
  {
    mistake: 'a link to a section that its chapter does not have',
    edit: (files) => {
      link(files, zh, '/zh/licensing/fee-triger/');
    },
    reports: [[zh, '[here]', 'Did you mean "/zh/licensing/fee-trigger/"?']],
  },
  {
    mistake: 'a link with a wrong fragment',
    edit: (files) => {
      link(files, en, '/en/licensing/#fee-triger');
    },
    reports: [[en, '[here]', 'Did you mean "/en/licensing/#fee-trigger"?']],
  },
  {
    mistake: 'a link to a claim that the ledger does not have',
    edit: (files) => {
      link(files, en, '/en/claims/#stake-94');
    },
    reports: [[en, '[here]', 'the link "/en/claims/#stake-94" points nowhere']],
  },
  {
    mistake: 'a link into the other language',
    edit: (files) => {
      link(files, zh, '/en/licensing/');
    },
    reports: [[zh, '[here]', 'the link "/en/licensing/" points nowhere']],
  },
  {
    mistake: 'a link to another site that is not encrypted',
    edit: (files) => {
      link(files, en, 'http://example.org/');
    },
    reports: [[en, '[here]', 'the link "http://example.org/" points nowhere']],
  },
  {
    mistake: 'a link to nowhere in a note of later events',
    edit: (files) => {
      change(files, en, /<Since .*\n/, '$&[Since](/en/sinse/) ');
    },
    reports: [[en, '[Since]', 'the link "/en/sinse/" points nowhere']],
  },
  {
    mistake: 'a link to nowhere on a page beside the story',
    edit: (files) => {
      change(files, about, '{#what}\n\n', '$&[An explainer](/en/what/) ');
    },
    reports: [[about, '[An explainer]', 'the link "/en/what/" points nowhere']],
  },
]);

test('prose may link to every kind of address that the site promises', () => {
  const addresses = [
    ...['/en/', '/en/claims/', '/en/timeline/', '/en/about/', '/en/licensing/'],
    ...['/en/licensing/fee-trigger/', '/en/licensing/#fee-trigger', '/en/licensing/#f-licence'],
    ...['/en/investment/#c-stake-49', '/en/claims/#stake-49'],
    ...['/en/about/#attribution', '/en/about/#basis-insiders', 'https://example.org/page'],
  ];
  const faults = faultsAfter((files) => {
    for (const address of addresses) link(files, en, address);
  });
  assert.deepEqual(faults, []);
});
