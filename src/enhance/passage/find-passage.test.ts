import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPassage } from './find-passage.ts';
import type { Directive } from './directive.ts';
import { PageText } from './page-text.ts';

const story = 'The quick brown fox jumped over the lazy dog.\nA second fox jumped over a cat.';

/** What a directive marks in a page, as text. */
function marked(text: string, directive: Directive, language = 'en'): string | undefined {
  const span = findPassage(new PageText(text, language), directive, 'bounded');
  return span && text.slice(span.start, span.end);
}

test('a word is found, part of a word is not', () => {
  assert.equal(marked(story, { start: 'jumped' }), 'jumped');
  assert.equal(marked(story, { start: 'jump' }), undefined);
  assert.equal(marked(story, { start: 'umped' }), undefined);
});

test('a prefix starts with a word, and what follows it may start within one', () => {
  assert.equal(marked(story, { prefix: 'fox ju', start: 'mped' }), 'mped');
  assert.equal(marked(story, { prefix: 'ox ju', start: 'mped' }), undefined);
});

test('a suffix ends with a word, and what stands before it may end within one', () => {
  assert.equal(marked(story, { start: 'jum', suffix: 'ped over' }), 'jum');
  assert.equal(marked(story, { start: 'jum', suffix: 'ped ov' }), undefined);
});

test('start ends and end starts with a word where both are given', () => {
  assert.equal(marked(story, { start: 'brown fox', end: 'over' }), 'brown fox jumped over');
  assert.equal(marked(story, { start: 'brown fo', end: 'over' }), undefined);
  assert.equal(marked(story, { start: 'brown fox', end: 'ver', suffix: 'the' }), undefined);
});

test('context is beside the words, with white space or a new block between at most', () => {
  assert.equal(marked(story, { prefix: 'second', start: 'fox' }), 'fox');
  assert.equal(marked(story, { prefix: 'dog.', start: 'A second' }), 'A second');
  assert.equal(marked(story, { prefix: 'quick', start: 'fox' }), undefined);
  assert.equal(marked(story, { start: 'fox', end: 'over', suffix: 'a cat' }), story.slice(16, 70));
});

test('the first place counts, whatever its capitals, accents or quotation marks', () => {
  assert.equal(marked('A cafe. “Café” again.', { start: 'CAFÉ' }), 'cafe');
  assert.equal(marked('It’s “so”.', { start: '"so"' }), '“so”');
});

test('words do not run from one block into the next', () => {
  assert.equal(marked(story, { start: 'dog. A' }), undefined);
  assert.equal(marked(story, { start: 'lazy', end: 'second' }), 'lazy dog.\nA second');
});

test('Chinese words have boundaries that nothing shows', () => {
  const text = '微软改写了规则：搜索引擎若用其技术，要付出更高的成本。';
  assert.equal(marked(text, { start: '搜索引擎' }, 'zh-Hans'), '搜索引擎');
  assert.equal(marked(text, { start: '软改写了规' }, 'zh-Hans'), undefined);
  const widened = { prefix: '微', start: '软改写了规', suffix: '则' };
  assert.equal(marked(text, widened, 'zh-Hans'), '软改写了规');
});
