import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Book } from '../book.ts';
import { formerIds, forwardedFragments, forwardingPages } from './forwarding.ts';
import type { RegisterEntry } from './register.ts';
import { permalinkStatesOf } from './permalink-state.ts';

const date = '2031-01-02';
const reason = { zh: '演练。', en: 'A drill.' };
const published = (
  kind: 'section' | 'claim' | 'paragraph' | 'chapter',
  id: string,
  home?: string,
) => ({ state: 'published', date, kind, id, in: home }) as RegisterEntry;
const moved = (kind: 'section' | 'claim' | 'paragraph' | 'chapter', from: string, to: string) =>
  ({ state: 'moved', date, kind, from, to, reason }) as RegisterEntry;

/** A book of which only the register matters here. */
const bookOf = (...entries: RegisterEntry[]): Book =>
  ({ permalinks: permalinkStatesOf(entries).permalinks }) as Book;

const sections = [
  published('section', 'fees', 'licensing'),
  published('section', 'teams', 'sales'),
];

test('nothing is forwarded while everything is where it was published', () => {
  const book = bookOf(...sections, published('paragraph', 'fees.k7', 'fees'));
  assert.deepEqual(forwardingPages(book), []);
  assert.deepEqual(forwardedFragments(book, '/zh/licensing/'), []);
});

test('a renamed section redirects its pages, and its old fragment is a target beside the new', () => {
  const book = bookOf(
    ...sections,
    published('section', 'rule', 'licensing'),
    moved('section', 'licensing/fees', 'licensing/rule'),
  );
  assert.deepEqual(
    forwardingPages(book).map(({ address, to }) => [address.path, to]),
    [
      ['/s/fees/', '/s/rule/'],
      ['/zh/licensing/fees/', '/zh/licensing/rule/'],
      ['/en/licensing/fees/', '/en/licensing/rule/'],
    ],
  );
  assert.deepEqual(forwardedFragments(book, '/zh/licensing/'), []);
  assert.deepEqual(formerIds(book, 'section', 'rule'), ['fees']);
});

test('a section that went to another chapter leaves redirects, and a stub on the old chapter’s page', () => {
  const book = bookOf(
    ...sections,
    published('paragraph', 'fees.k7', 'fees'),
    moved('section', 'licensing/fees', 'sales/fees'),
  );
  assert.deepEqual(
    forwardingPages(book).map(({ address, to }) => [address.path, to]),
    [
      ['/zh/licensing/fees/', '/zh/sales/fees/'],
      ['/en/licensing/fees/', '/en/sales/fees/'],
    ],
  );
  assert.deepEqual(
    forwardedFragments(book, '/en/licensing/').map(({ address, to }) => [address.fragment, to]),
    [
      ['#fees', '/en/sales/#fees'],
      ['#fees.k7', '/en/sales/fees/#fees.k7'],
    ],
  );
});

test('a paragraph that went to another section leaves a stub where its page changed', () => {
  const book = bookOf(
    ...sections,
    published('section', 'rule', 'licensing'),
    published('paragraph', 'fees.k7', 'fees'),
    moved('paragraph', 'fees/fees.k7', 'rule/fees.k7'),
  );
  assert.deepEqual(forwardedFragments(book, '/zh/licensing/'), []);
  assert.deepEqual(
    forwardedFragments(book, '/zh/licensing/fees/').map(({ to }) => to),
    ['/zh/licensing/rule/#fees.k7'],
  );
  assert.deepEqual(
    forwardedFragments(book, '/s/fees/').map(({ to }) => to),
    ['/s/rule/#fees.k7'],
  );
});

test('what is retired leads nowhere, and every address that it had says so', () => {
  const book = bookOf(...sections, published('claim', 'stake', 'sales'), {
    state: 'retired',
    date,
    kind: 'claim',
    id: 'stake',
    nearest: 'section teams',
    reason,
    text: reason,
  });
  assert.deepEqual(
    forwardingPages(book).map(({ address, to }) => [address.path, to]),
    [['/c/stake/', undefined]],
  );
  for (const path of ['/zh/sales/', '/en/claims/']) {
    assert.equal(forwardedFragments(book, path).length, 1, path);
  }
});

test('a chain of names ends at the last one', () => {
  const book = bookOf(
    published('claim', 'a', 'sales'),
    published('claim', 'b', 'sales'),
    published('claim', 'c', 'sales'),
    moved('claim', 'sales/a', 'sales/b'),
    moved('claim', 'sales/b', 'sales/c'),
  );
  assert.deepEqual(
    forwardingPages(book).map(({ address, to }) => [address.path, to]),
    [
      ['/c/a/', '/c/c/'],
      ['/c/b/', '/c/c/'],
    ],
  );
  assert.deepEqual(formerIds(book, 'claim', 'c'), ['a', 'b']);
});
