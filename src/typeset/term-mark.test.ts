import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../content/locale.ts';
import { parseProse } from '../content/prose.ts';
import { termFinder } from '../language/term-in-text.ts';
import { termMarker, termsMarkedIn } from './term-mark.ts';
import { parseGlossary } from '../content/term.ts';

const entries = `- id: search-index
  zh: { term: 搜索索引, definition: 一份目录。, agreed: [搜索索引, 索引], refused: [检索目录] }
  en: { term: search index, definition: A list., agreed: [search index, index], refused: [catalogue] }
- id: search-engine
  zh: { term: 搜索引擎, definition: 找东西的服务。, agreed: [搜索引擎] }
  en: { term: search engine, definition: It finds things., agreed: [search engine, search engines] }
- id: index-house
  kind: company
  zh: { term: 索引社, definition: 一家公司。, agreed: [索引社] }
  en: { term: Index House, definition: A company., agreed: [Index House] }
`;
const find = (locale: Locale) =>
  termFinder(parseGlossary('glossary.yaml', entries).value ?? [], locale);
const sectionOf = (body: string) => {
  const [section] = parseProse(
    'a.mdx',
    `---\nchapter: a\n---\n\n## One {#one}\n\n${body}\n`,
  ).sections;
  assert.ok(section);
  return section;
};

/** The paragraphs of a section, with brackets around each mark and a bar at each border of an element. */
const marked = (body: string, locale: Locale): string => {
  const mark = termMarker(find(locale));
  return sectionOf(body)
    .paragraphs.map(({ runs }) =>
      mark(runs)
        .map((pieces) =>
          pieces.map(({ text, term }) => (term === undefined ? text : `[${text}]`)).join(''),
        )
        .join('|'),
    )
    .join('\n');
};

test('the first use of a term in a section is marked, and no later one', () => {
  assert.equal(
    marked('An index is kept.\n\nA search engine rents the index.', 'en'),
    'An [index] is kept.\nA [search engine] rents the index.',
  );
  assert.equal(
    marked('搜索引擎租用索引，索引不便宜。', 'zh'),
    '[搜索引擎]租用[索引]，索引不便宜。',
  );
});

test('a mark is around the words as they stand: at the head of a sentence, in the plural', () => {
  assert.equal(marked('Search engines rent.', 'en'), '[Search engines] rent.');
});

test('a term is marked inside a claim and in bold', () => {
  assert.equal(
    marked('So: <Claim id="a">an **index** is dear.</Claim> An index!', 'en'),
    'So: |an |[index]| is dear.| An index!',
  );
});

test('a use across the border of an element, or in a link, leaves the mark to the next', () => {
  assert.equal(
    marked('A **search** index, then an index.', 'en'),
    'A |search| index, then an [index].',
  );
  assert.equal(marked('The [index](/en/access/) is an index.', 'en'), 'The |index| is an [index].');
});

test('a name is marked once, and not the term in it; a refused form is not marked', () => {
  assert.equal(
    marked('索引社有检索目录。\n\n索引社也有。', 'zh'),
    '[索引社]有检索目录。\n索引社也有。',
  );
});

test('a section has to define the terms that it marks, in the order of its text, and no name', () => {
  const section = sectionOf('An index.\n\nSearch engines of Index House share the index.');
  assert.deepEqual(
    termsMarkedIn(section, find('en')).map(({ id }) => id),
    ['search-index', 'search-engine'],
  );
});
