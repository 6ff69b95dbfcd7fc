import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPassage } from './find-passage.ts';
import { makeDirective } from './make-directive.ts';
import { PageText } from './page-text.ts';

const chinese =
  '租用必应索引的条款，后来变了。微软改写了规则：搜索引擎若用其技术，要付出更高的成本。\n新规管到的，不只是一家。微软改写了规则，别家也要付费。';

/** Every piece of a text that starts and ends in black, at most so long. */
function* pieces(text: string, longest: number) {
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 2; end <= Math.min(text.length, start + longest); end += 1) {
      if (!/^\s|\s$/.test(text.slice(start, end))) yield { start, end };
    }
  }
}

test('every piece of a Chinese text gets a directive that finds it first, and it alone', () => {
  const page = new PageText(chinese, 'zh-Hans');
  for (const piece of pieces(chinese, 40)) {
    const directive = makeDirective(page, piece);
    assert.ok(directive, chinese.slice(piece.start, piece.end));
    assert.deepEqual(findPassage(page, directive, 'bounded'), piece);
    assert.deepEqual(findPassage(page, directive, 'anywhere'), piece);
  }
});

test('so does every piece of an English text that says the same thing twice', () => {
  const text =
    'They pay more, and more. The fee is the fee.\nThey pay more, and it’s the same fee.';
  const page = new PageText(text, 'en');
  for (const piece of pieces(text, 30)) {
    const directive = makeDirective(page, piece);
    assert.ok(directive, text.slice(piece.start, piece.end));
    assert.deepEqual(findPassage(page, directive, 'bounded'), piece);
  }
});

test('a long passage is named by its first and last words, a short one in full', () => {
  const page = new PageText('One two three four five six seven eight nine.', 'en');
  assert.deepEqual(makeDirective(page, { start: 0, end: 44 }), {
    prefix: undefined,
    start: 'One two three',
    end: 'seven eight nine',
    suffix: undefined,
  });
  assert.equal(makeDirective(page, { start: 4, end: 13 })?.start, 'two three');
});

test('where nothing tells two places apart there is no directive', () => {
  const page = new PageText('fee\nfee\nfee\nfee\nfee', 'en');
  assert.equal(makeDirective(page, { start: 8, end: 11 }), undefined);
});
