import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBook, registerFile } from '../content/book.ts';
import { presentPermalink } from '../content/permalinks/permalink-state.ts';
import { formatProblem } from '../content/problem.ts';
import { permalinks, registration } from './permalinks.ts';
import { change, content } from '../testing/scratch-book.ts';
import type { Files } from '../testing/scratch-book.ts';

const reason = `  reason:\n    zh: 演练。\n    en: A drill.\n`;
const text = `  text:\n    zh: 旧文。\n    en: The old text.\n`;
const outline = 'content/outline.yaml';

/** Edits a copy, adds lines to its register, and tells what the gate says of published addresses. */
function after(edit: (files: Files) => void, lines = ''): { said: string; files: Files } {
  const files: Files = new Map(content);
  edit(files);
  files.set(registerFile, `${files.get(registerFile) ?? ''}${lines}`);
  const { book, problems } = readBook(files);
  const found = [...problems, ...permalinks(book), ...registration(book)];
  return { said: found.map(formatProblem).join('\n'), files };
}

const moved = (kind: string, from: string, to: string): string =>
  `- state: moved\n  date: 2031-01-02\n  kind: ${kind}\n  from: ${from}\n  to: ${to}\n${reason}`;
const retired = (kind: string, id: string, nearest: string): string =>
  `- state: retired\n  date: 2031-01-02\n  kind: ${kind}\n  id: ${id}\n  nearest: ${nearest}\n${reason}${text}`;
const published = (kind: string, id: string, home: string): string =>
  `- { state: published, date: 2031-01-02, kind: ${kind}, id: ${id}, in: ${home} }\n`;

/** Gives a section another id, in the outline and in both texts. */
function renameSection(files: Files): void {
  change(files, outline, 'id: fee-trigger', 'id: fee-rule');
  for (const locale of ['zh', 'en']) {
    change(files, `content/${locale}/licensing.mdx`, /fee-trigger/g, 'fee-rule');
  }
}

/** Takes a claim out of the ledger. */
function dropClaim(files: Files): void {
  change(files, 'content/claims.yaml', /- id: same-customers\n(?: .*\n)+/, '');
}

test('a section under another id is refused, and accepted when the register says what it is called now', () => {
  assert.match(
    after(renameSection).said,
    /permalinks\.yaml:\d+ {2}section "fee-trigger" was published and is there no more.*Did you mean "fee-rule"\?/,
  );
  const paragraphs = [...readBook(content).book.permalinks.values()]
    .filter(({ kind, homes }) => kind === 'paragraph' && homes.at(-1) === 'fee-trigger')
    .map(({ id }) => moved('paragraph', `fee-trigger/${id}`, `fee-rule/${id}`))
    .join('');
  const lines =
    published('section', 'fee-rule', 'licensing') +
    moved('section', 'licensing/fee-trigger', 'licensing/fee-rule') +
    paragraphs;
  const { said, files } = after(renameSection, lines);
  assert.equal(said, '');
  const { permalinks } = readBook(files).book;
  assert.equal(presentPermalink(permalinks, 'section', 'fee-trigger')?.id, 'fee-rule');
});

test('a claim that is taken out is refused, and accepted when it is retired with its last text', () => {
  assert.match(after(dropClaim).said, /claim "same-customers" was published and is there no more/);
  assert.equal(after(dropClaim, retired('claim', 'same-customers', 'chapter sales')).said, '');
});

test('a retirement has to send its readers to something that lives', () => {
  const { said } = after(dropClaim, retired('claim', 'same-customers', 'section nowhere'));
  assert.match(said, /sends its readers to section nowhere, which is not there/);
});

test('a claim that goes to another chapter is refused, and accepted with a move', () => {
  const edit = (files: Files): void => {
    change(files, 'content/claims.yaml', /(- id: same-customers\n {2}chapter:) sales/, '$1 upside');
  };
  assert.match(
    after(edit).said,
    /stands in "upside" and is registered in "sales"\. Record it: state: moved, from: sales\/same-customers, to: upside\/same-customers/,
  );
  assert.equal(
    after(edit, moved('claim', 'sales/same-customers', 'upside/same-customers')).said,
    '',
  );
});

test('a new name has to be published itself, and an old one is not used again', () => {
  const nowhere = after(
    renameSection,
    moved('section', 'licensing/fee-trigger', 'licensing/fee-rul'),
  );
  assert.match(nowhere.said, /moved to "fee-rul", which was never published/);
  const again = after(() => undefined, retired('claim', 'same-customers', 'chapter sales'));
  assert.match(again.said, /claim "same-customers" has left the site and is used again/);
});

test('the register refuses lines that make no sense, each by its line', () => {
  const twice = after(() => undefined, published('claim', 'stake-49', 'investment'));
  assert.match(twice.said, /permalinks\.yaml:\d+ {2}claim stake-49 was published before/);
  const never = after(() => undefined, retired('claim', 'stake-94', 'chapter investment'));
  assert.match(never.said, /claim stake-94 was never published/);
  const shapeless = after(() => undefined, '- { state: published, kind: claim, id: x }\n');
  assert.match(shapeless.said, /date: a date is|date: Invalid/);
});

test('a new section, claim or figure has to be registered', () => {
  const { said } = after((files) => {
    change(files, 'content/claims.yaml', '- id: same-customers', '- id: same-clients');
  });
  assert.match(said, /claim "same-clients" has no line in the register\. Run "npm run register"/);
});
