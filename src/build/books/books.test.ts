import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { bookLanguages, bookPath } from '../../content/address.ts';
import { presentIssue } from '../../content/edition.ts';
import { paragraphIds } from '../../content/permalinks/permalink.ts';
import { sampleBook, sampleLocate } from '../../testing/book-sample.ts';
import { tokensOf } from '../html-tokens.ts';
import type { Token } from '../html-tokens.ts';
import { epubOf } from './books.ts';
import type { Lent } from './books.ts';
import { figuresIn } from './figure-part.ts';

const figurePage = [...sampleBook.figures.values()]
  .map(
    ({ id }) =>
      `<figure class="figure" id="f-${id}"><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg><br><a class="claim-mark" data-mark="R" href="${id === 'stake' ? '#n-stake-49' : `#f-${id}`}" aria-label="R"></a><a href="/reports/alliance/en/claims/#x" hidden>x</a><figcaption>A&nbsp;B</figcaption></figure>`,
  )
  .join('');
const figures = figuresIn(figurePage);
const lent: Lent = {
  figures: { zh: figures, en: figures },
  style: 'p{margin:0}',
  cover: () => Buffer.from('PNG'),
  locate: sampleLocate,
};
const books = bookLanguages.map((languages) => {
  const bytes = epubOf(sampleBook, languages, lent);
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([path, file]) => [path, Buffer.from(file).toString()]),
  );
  const chapters = sampleBook.outline.map(({ id }) => files.get(`book/${id}.xhtml`) ?? '');
  return { languages, bytes, files, chapters, package: files.get('book/package.opf') ?? '' };
});
const opened = (html: string): readonly Token[] =>
  tokensOf(html).filter(({ kind }) => kind === 'open');
const idsIn = (html: string): string[] =>
  opened(html).flatMap(({ attributes }) => attributes.get('id') ?? []);
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('a book is the same bytes each time', () => {
  const [first] = books;
  assert.ok(first);
  assert.equal(hash(epubOf(sampleBook, first.languages, lent)), hash(first.bytes));
});

test('a reading system knows a book by its first bytes', () => {
  for (const { bytes } of books) {
    // OCF 4.3: the name at 30, no extra field, stored.
    const start = Buffer.from(bytes.subarray(0, 58)).toString('latin1');
    assert.equal(start.slice(30), 'mimetypeapplication/epub+zip');
  }
});

test('a book says which it is, of which day, and how it can be read', () => {
  const { name, day } = presentIssue(sampleBook);
  for (const { languages, package: said } of books) {
    const address = sampleLocate(bookPath(name, languages));
    assert.ok(said.includes(`<dc:identifier id="id">${address}</dc:identifier>`));
    assert.ok(said.includes(`<meta property="dcterms:modified">${day}T00:00:00Z</meta>`));
    const tags = Array.from(said.matchAll(/<dc:language>([^<]+)/g), ([, tag]) => tag);
    const wanted = { zh: ['zh-Hans'], en: ['en'], 'zh-en': ['zh-Hans', 'en'] };
    assert.deepEqual(tags, wanted[languages]);
    for (const property of ['accessMode', 'accessModeSufficient', 'accessibilitySummary']) {
      assert.ok(said.includes(`property="schema:${property}"`), property);
    }
    assert.ok(said.includes('property="dcterms:conformsTo"'));
  }
});

test('the name of a book says edition and language, and a text that is no edition its day', () => {
  const { name, day, isEdition } = presentIssue({
    ...sampleBook,
    editions: sampleBook.editions.map((edition) => ({ ...edition, checksum: '0'.repeat(16) })),
  });
  assert.equal(isEdition, false);
  assert.equal(name, day);
  assert.match(bookPath(name, 'zh-en'), /^\/take\/[a-z-]+-\d{4}-\d{2}-\d{2}-zh-en\.epub$/);
});

test('every section and paragraph of the site is in each book under its id', () => {
  for (const { chapters, languages } of books) {
    const ids = chapters.map((chapter) => new Set(idsIn(chapter)));
    const mark = languages === 'zh-en' ? ['', 'en.'] : [''];
    sampleBook.outline.forEach(({ sections }, index) => {
      for (const { id } of sections) assert.ok(ids[index]?.has(id), `${languages} ${id}`);
    });
    for (const [id, { chapter }] of paragraphIds(sampleBook)) {
      const index = sampleBook.outline.findIndex((entry) => entry.id === chapter);
      for (const before of mark) assert.ok(ids[index]?.has(before + id), `${languages} ${id}`);
    }
  }
});

test('every link of a book leads to a place in it, and every reference to a footnote of its chapter', () => {
  for (const { files, languages } of books) {
    const pages = [...files].filter(([path]) => path.endsWith('.xhtml'));
    const ids = new Map(pages.map(([path, text]) => [path.replace('book/', ''), idsIn(text)]));
    for (const [path, text] of pages) {
      const own = path.replace('book/', '');
      const known = ids.get(own) ?? [];
      assert.deepEqual(known, [...new Set(known)], `${languages} ${own}`);
      const notes = opened(text)
        .filter(({ attributes }) => attributes.get('epub:type') === 'footnote')
        .map(({ attributes }) => attributes.get('id'));
      const references = new Set<string>();
      for (const { attributes } of opened(text)) {
        const to = attributes.get('href');
        if (to === undefined) continue;
        if (attributes.get('epub:type') === 'noteref') references.add(to.slice(1));
        const [file = '', fragment = ''] = to.split('#');
        if (file.startsWith('https:') || file.endsWith('.css')) continue;
        const target = ids.get(file === '' ? own : file);
        assert.ok(target, `${languages} ${own}: ${to}`);
        assert.ok(fragment === '' || target.includes(fragment), `${languages} ${own}: ${to}`);
      }
      assert.deepEqual([...references].toSorted(), notes.toSorted(), `${languages} ${own}`);
    }
  }
});

test('what HTML leaves open or bare is closed and quoted', () => {
  const chapter = books[1]?.chapters.find((text) => text.includes('<figure')) ?? '';
  assert.match(chapter, /<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1 1">/);
  assert.match(chapter, /<br\/>/);
  assert.match(chapter, / hidden="">x<\/a>/);
  assert.match(chapter, /href="https:\/\/press\.example\/reports\/alliance\/en\/claims\/#x"/);
  assert.match(chapter, /<figcaption>A\u00A0B</);
});

test('both languages stand paragraph by paragraph, the second to be folded', () => {
  const [, , both] = books;
  for (const chapter of both?.chapters ?? []) {
    const chinese = chapter.match(/<p id="(?!en\.)[^"]+" lang="zh-Hans"/g) ?? [];
    const english =
      chapter.match(/<summary>English<\/summary>\n<p id="en\.[^"]+" lang="en"/g) ?? [];
    assert.ok(chinese.length > 0);
    assert.equal(english.length, chinese.length);
  }
});
