import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from './html-tokens.ts';

test('the tokens of a page are the page', () => {
  const html =
    '<!doctype html><!-- <p> --><P Class=a/b id=\'c"d\' hidden title="x > y">1 < 2 &amp; 3</P><br/>' +
    '<script>if (a < b) "</p>";</script><title>a <b></title><svg:g/>';
  const texts = tokensOf(html).map(({ text }) => text);
  assert.equal(texts.join(''), html);
  assert.ok(texts.includes('if (a < b) "</p>";'));
  assert.ok(texts.includes('a <b>'));
});

test('attributes are read in every spelling and decoded', () => {
  const [token] = tokensOf(
    `<P Class="[&#38;_a]:x &amp; &#x4e2d;" data-a=b/c hidden e='"' f = "g">`,
  );
  assert.deepEqual(
    [...(token?.attributes ?? [])],
    [
      ['class', '[&_a]:x & 中'],
      ['data-a', 'b/c'],
      ['hidden', ''],
      ['e', '"'],
      ['f', 'g'],
    ],
  );
});
