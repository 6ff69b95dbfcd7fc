import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allChapters } from './book.ts';
import { sampleBook } from '../testing/book-sample.ts';
import { freezeEdition, isPresentText, lastRevised, newestEdition } from './edition.ts';
import { editionChecksum, formatEdition, parseEdition } from './versions/frozen-edition.ts';

const frozen = freezeEdition(sampleBook, '2031-02-03', '7.9');

test('the last revision is that of the newest text', () => {
  const revised = allChapters(sampleBook).map(({ frontmatter }) => frontmatter.revised);
  assert.equal(lastRevised(sampleBook), revised.toSorted().at(-1));
  const [chapter] = sampleBook.chapters.en.values();
  assert.ok(chapter);
  const newer = {
    ...chapter,
    frontmatter: { ...chapter.frontmatter, revised: '2031-02-03' },
  };
  const book = {
    ...sampleBook,
    chapters: { ...sampleBook.chapters, en: new Map([[chapter.id, newer]]) },
  };
  assert.equal(lastRevised(book), '2031-02-03');
});

test('an edition has every chapter and section in the order of the book, each with its version', () => {
  assert.deepEqual(
    frozen.chapters.map(({ id, sections }) => [id, sections.map((section) => section.id)]),
    sampleBook.outline.map(({ id, sections }) => [id, sections.map((section) => section.id)]),
  );
  for (const { id, version, checksum } of frozen.chapters.flatMap(({ sections }) => sections)) {
    assert.equal(sampleBook.versions.get(`${id} ${version}`)?.checksum, checksum);
  }
});

test('an edition is read as it was written', () => {
  assert.deepEqual(parseEdition('edition.yaml', formatEdition(frozen)).value, frozen);
});

test('the checksum changes with the day, the name, the order, a title and a version', () => {
  const [first, second, ...others] = frozen.chapters;
  assert.ok(first && second);
  const [section, ...sections] = first.sections;
  assert.ok(section);
  const spoilt = [
    { ...frozen, date: '2031-02-04' },
    { ...frozen, name: '8.0' },
    { ...frozen, chapters: [second, first, ...others] },
    { ...frozen, chapters: [{ ...first, zh: `${first.zh}！` }, second, ...others] },
    {
      ...frozen,
      chapters: [
        { ...first, sections: [{ ...section, version: 'fffffff' }, ...sections] },
        second,
        ...others,
      ],
    },
  ].map(editionChecksum);
  assert.equal(new Set([frozen.checksum, ...spoilt]).size, spoilt.length + 1);
});

test('the next edition has the next number, the newest is that of the footers', () => {
  const book = { ...sampleBook, editions: [frozen, ...sampleBook.editions] };
  assert.equal(freezeEdition(book, '2032-01-01').name, '7.10');
  assert.equal(newestEdition(book), frozen);
  assert.equal(freezeEdition({ ...sampleBook, editions: [] }, '2032-01-01').name, '1.0');
  assert.throws(() => newestEdition({ ...sampleBook, editions: [] }), /npm run edition/);
});

test('a text that changed is no longer that of the edition', () => {
  assert.ok(isPresentText(sampleBook, frozen));
  const [first, ...others] = sampleBook.outline;
  assert.ok(first);
  assert.ok(!isPresentText({ ...sampleBook, outline: [...others, first] }, frozen));
});
