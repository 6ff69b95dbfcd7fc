import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as books from './book.ts';
import { ContentError } from './problem.ts';

const root = join(import.meta.dirname, '../..');
const paths = globSync('content/**/*.{yaml,mdx}', { cwd: root });
const content = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const book = books.parseBook(content);

test('the three names that others already cite are there', () => {
  assert.equal(books.getClaim(book, 'stake-49').chapter, 'investment');
  assert.equal(books.getSection(book, 'en', 'fee-trigger').chapter.id, 'licensing');
  assert.equal(books.getSection(book, 'zh', 'two-teams').chapter.id, 'sales');
});

test('the story is ten chapters in both languages, in one order', () => {
  const order =
    'overview investment upside sales licensing access chatgpt warning scoreboard since';
  assert.equal(book.outline.map(({ id }) => id).join(' '), order);
  assert.equal(books.chapterPairs(book).length, 10);
  assert.deepEqual(
    books.allChapters(book).map(({ locale, id }) => `${locale}/${id}`),
    ['zh', 'en'].flatMap((locale) => order.split(' ').map((id) => `${locale}/${id}`)),
  );
});

test('a reader turns from each chapter to its neighbours, and stops at both ends', () => {
  const { previous, next } = books.turnsOf(book, 'zh', 'licensing');
  assert.deepEqual([previous?.id, next?.id], ['sales', 'access']);
  assert.equal(books.turnsOf(book, 'en', 'overview').previous, undefined);
  assert.equal(books.turnsOf(book, 'en', 'since').next, undefined);
});

test('a claim that is told in two chapters leads to its own first', () => {
  const claim = books.getClaim(book, 'limits-search-customers');
  const chapters = books.tellingsOf(book, 'en', claim).map(({ chapter }) => chapter.id);
  assert.deepEqual([chapters[0], chapters.includes('licensing')], ['overview', true]);
});

test('a claim is quoted from the paragraph of its own chapter, parted at its words', () => {
  for (const claim of book.claims.values()) {
    for (const locale of ['zh', 'en'] as const) {
      const { chapter, section, before, words, after } = books.passageOf(book, locale, claim);
      assert.ok(section.paragraphs.some(({ text }) => text === before + words + after));
      if (claim.id === 'stake-49') assert.equal(chapter.id, 'investment');
    }
  }
});

test('what came of a claim is what its section notes, then the rest of its chapter in order of time', () => {
  const { notes, others } = books.laterThan(book, 'en', books.getClaim(book, 'stake-49'));
  assert.deepEqual(
    notes.flatMap(({ claims }) => claims),
    ['stake-27', 'stake-25', 'cma-closes'],
  );
  assert.ok(others.every(({ id, updates }) => updates === 'investment' && id !== 'stake-27'));
  assert.deepEqual(
    others,
    others.toSorted((a, b) => a.when.localeCompare(b.when)),
  );
  const later = books.laterThan(book, 'en', books.getClaim(book, 'stake-27'));
  assert.deepEqual(later, { notes: [], others: [] });
});

test('a section shows the notes of its own claims, its chapter those of all', () => {
  const section = books.notedOn(book, 'en', { chapter: 'licensing', section: 'fee-trigger' });
  const chapter = books.notedOn(book, 'en', { chapter: 'licensing' });
  assert.deepEqual(section, ['rules-changed', 'any-ai-triggers-fee', 'limits-search-customers']);
  assert.ok(chapter.includes('duckassist-shut'));
  assert.deepEqual(books.notedOn(book, 'en', {}), []);
});

test('each claim belongs to one chapter', () => {
  const counted = book.outline.map(({ id }) => books.claimsOf(book, id).length);
  assert.equal(
    counted.reduce((sum, count) => sum + count, 0),
    book.claims.size,
  );
  assert.ok(counted.every((count) => count > 0));
});

test('what does not exist is named', () => {
  assert.throws(() => books.getClaim(book, 'stake-94'), /no claim stake-94/);
  assert.throws(() => books.getSection(book, 'en', 'nowhere'), /no section nowhere/);
  assert.throws(() => books.getChapter(book, 'en', 'nowhere'), /no chapter nowhere/);
  assert.throws(() => books.getFigure(book, 'nowhere'), /no figure nowhere/);
  assert.throws(() => books.getSource(book, 'nowhere'), /no source nowhere/);
  assert.throws(() => books.getPage(book, 'en', 'nowhere'), /no page nowhere/);
});

test('a book with a fault of form is refused with every fault', () => {
  const spoilt = new Map([
    ...content,
    ['content/en/sales.mdx', 'no frontmatter'] as const,
    ['content/zh/sales.mdx', 'no frontmatter'] as const,
  ]);
  assert.throws(
    () => books.parseBook(spoilt),
    (error) => error instanceof ContentError && error.problems.length === 2,
  );
});
