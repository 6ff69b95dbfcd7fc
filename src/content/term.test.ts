import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseGlossary } from './term.ts';
import { termFinder } from '../language/term-in-text.ts';

const entries = `- id: search-index
  zh: { term: 索引, definition: 一份目录。, agreed: [索引], refused: [检索目录] }
  en: { term: index, definition: A list., agreed: [index], except: [index finger] }
- id: search-engine
  zh: { term: 搜索引擎, definition: 找东西的服务。, agreed: [搜索引擎] }
  en: { term: search engine, definition: It finds things., agreed: [search engine, search engines] }
- id: openai
  kind: company
  zh: { term: OpenAI, definition: 一家公司。, agreed: [OpenAI] }
  en: { term: OpenAI, definition: A company., agreed: [OpenAI] }
`;
const terms = parseGlossary('glossary.yaml', entries).value ?? [];
const found = (text: string, locale: 'zh' | 'en'): string =>
  termFinder(
    terms,
    locale,
  )(text)
    .map(({ term, isRefused }) => `${isRefused ? 'not ' : ''}${term.id}`)
    .join(', ');

test('an entry without a kind is a term, and nothing is refused that nobody refused', () => {
  assert.equal(terms[0]?.kind, 'term');
  assert.deepEqual(terms[0].en.refused, []);
});

test('the longer of two forms that overlap is found: 搜索引擎 holds no 索引', () => {
  assert.equal(found('搜索引擎租用索引', 'zh'), 'search-engine, search-index');
});

test('a refused form is found as such, and a phrase that only looks like a term is not', () => {
  assert.equal(found('一份检索目录', 'zh'), 'not search-index');
  assert.equal(found('An index finger on the index', 'en'), 'search-index');
});

test('a form may begin a sentence, and is a word of its own', () => {
  assert.equal(found('Search engines rent. Indexes do not.', 'en'), 'search-engine');
  assert.equal(found('微软与OpenAI都说', 'zh'), 'openai');
  assert.equal(found('MyOpenAI and openAI', 'en'), '');
});

test('a person has a role, and only a person has one', () => {
  const person = entries.replace('kind: company', 'kind: person');
  assert.match(parseGlossary('g.yaml', person).problems[0]?.fault ?? '', /a person has a role/);
});

test('a form cannot be agreed and refused at once', () => {
  const torn = entries.replace('refused: [检索目录]', 'refused: [索引]');
  assert.match(parseGlossary('g.yaml', torn).problems[0]?.fault ?? '', /both agreed and refused/);
});

test('a glossary may be empty', () => {
  assert.deepEqual(termFinder([], 'en')('anything'), []);
});
