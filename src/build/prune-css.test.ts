import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from './html-tokens.ts';
import { contentsOf } from './page-contents.ts';
import { pruneCss } from './prune-css.ts';

const body = `
  <html lang="en"><body>
  <main id="top" class="card md:grid w-1/2" data-ink="x" data-case="Loud"><a href="/zh/" hreflang="zh-Hans">
  <em lang="zh-Hans">中文</em></a><details><summary>more</summary></details><input type="radio" value="white">
  <svg><linearGradient/></svg><table><tr><td>1</td></tr></table></main></body></html>`;

const pruned = (css: string): string => pruneCss(css, contentsOf(tokensOf(body), ''));

// Each rule twice: as the page uses it, and with a name that the page has not.
const pairs = [
  ['a class', '.card{top:0}', '.gone{top:0}'],
  ['a class with : or /', '.md\\:grid .w-1\\/2{top:0}', '.lg\\:grid{top:0}'],
  ['an id', '#top{top:0}', '#bottom{top:0}'],
  ['a tag', 'em a{top:0}', 'em strong{top:0}'],
  ['a tag of mixed case', 'linearGradient{top:0}', 'radialGradient{top:0}'],
  ['a tag the parser adds', 'table>tbody>tr{top:0}', 'table>tfoot>tr{top:0}'],
  ['an attribute', '[data-ink]{top:0}', '[data-outk]{top:0}'],
  ['an attribute value', '[data-ink=x]{top:0}', '[data-ink=y]{top:0}'],
  ["an attribute's own value", '[type=radio]{top:0}', '[type=white]{top:0}'],
  ['a value in any case', '[data-case=loud i]{top:0}', '[data-case=loud]{top:0}'],
  ['the start of a value', '[href^=\\/zh]{top:0}', '[href^=\\/en]{top:0}'],
  ['a language tag', '[hreflang|=zh]{top:0}', '[hreflang|=en]{top:0}'],
  ['a language', ':lang(zh){top:0}', ':lang(fr){top:0}'],
  [':has()', '.card:has(>a em){top:0}', '.card:has(>a b){top:0}'],
  [':is()', ':is(.gone,.card) a{top:0}', ':is(.gone,.lost) a{top:0}'],
  [':where()', ':where(.card){top:0}', ':where(.gone){top:0}'],
  [':not()', 'a:not(:where(.gone *)){top:0}', '.gone:not(.card){top:0}'],
  [':target and :checked', ':target :checked{top:0}', '.gone:target{top:0}'],
  ['a pseudo-element', '.card:before{content:""}', '.gone:before{content:""}'],
  ['a state that readers change', 'details[open]{top:0}', 'dialog[open]{top:0}'],
  ['@layer', '@layer a{.card{top:0}}', '@layer a{.gone{top:0}}', '@layer a;'],
  ['@media', '@media print{.card{top:0}}', '@media print{.gone{top:0}}'],
  ['@container', '@container (width>9rem){.card{top:0}}', '@container (width>9rem){.gone{top:0}}'],
  ['@supports', '@supports (top:0){.card{top:0}}', '@supports (top:0){.gone{top:0}}'],
  ['nesting', '.card{& a{top:0}}', '.card{& b{top:0}}'],
  ['nested states', '.card{&:hover{top:0}}', '.gone{&:hover{top:0}}'],
  ['nested @media', '.card{@media print{top:0}}', '.gone{@media print{top:0}}'],
  ['a custom property', ':root{--a:1px}a{top:var(--a)}', ':root{--a:1px}'],
  ['a chain of them', ':root{--a:var(--b);--b:1px}a{top:var(--a)}', ':root{--a:var(--b);--b:1px}'],
  [
    'a registered one',
    '@property --a{syntax:"*";inherits:false}a{--a:1;top:var(--a)}',
    '@property --a{syntax:"*";inherits:false}a{--a:1}',
  ],
  ['a style query', ':root{--a:b}@container style(--a:b){a{top:0}}', ':root{--a:b}'],
  ['@keyframes', '@keyframes k{to{top:0}}a{animation:1s k}', '@keyframes k{to{top:0}}'],
  [
    '@keyframes by way of a property',
    ':root{--move:k 1s}@keyframes k{to{top:0}}a{animation:var(--move)}',
    ':root{--move:k 1s}@keyframes k{to{top:0}}',
  ],
  [
    '@font-face by way of a property',
    '@font-face{font-family:Open Han;src:url(/a.woff2)}:root{--f:"Open Han", serif}a{font-family:var(--f)}',
    '@font-face{font-family:Open Han;src:url(/a.woff2)}:root{--f:"Open Han", serif}',
  ],
];

for (const [what, used = '', unused = '', rest = ''] of pairs) {
  test(`${what} stays when used and goes when not`, () => {
    assert.equal(pruned(used), used);
    assert.equal(pruned(unused), rest);
  });
}

test('rules for any page stay', () => {
  for (const css of [
    '*{top:0}',
    ':root{top:0}',
    'html{top:0}',
    '::selection{top:0}',
    '@page{margin:1cm}',
  ]) {
    assert.equal(pruned(css), css);
  }
});

test('only the part of a list that can match stays', () => {
  assert.equal(pruned('.card, .gone, a.gone, em { top: 0 }'), '.card,em{top:0}');
});

test('a layer keeps its rank when its first rules go', () => {
  const css = pruned(
    '@layer low{.gone{top:0}}@layer high{.card{top:1px}}@layer low{.card{top:2px}}',
  );
  assert.equal(css, '@layer low{.card{top:2px}}@layer high{.card{top:1px}}');
});

test('light-dark(), oklch() and range queries go out as written', () => {
  const css = 'a{color:light-dark(oklch(20% 0 0),oklch(93% 0 0));text-autospace:normal}';
  assert.equal(pruned(css), css);
});

test('a face goes whose range has no character that the page needs of its family', () => {
  const face = (name: string, range: string): string =>
    `@font-face{font-family:Han;src:url(${name}.woff2);unicode-range:${range}}`;
  const css = `${face('few', 'U+5FAE')}${face('rest', 'U+8F6F')}p{font-family:Han}`;
  const page = contentsOf(tokensOf('<p>微</p>'), '');
  const pruned = pruneCss(css, page, { need: new Map([['Han', new Set('微')]]) });
  assert.match(pruned, /few/);
  assert.doesNotMatch(pruned, /rest/);
  assert.match(pruneCss(css, page), /rest/);
});

test('a custom property stays that only another sheet of the page reads', () => {
  const page = contentsOf(tokensOf('<p>x</p>'), '');
  const css = ':root{--a:1px;--b:2px}';
  assert.equal(pruneCss(css, page, { sheet: 'p{top:var(--a)}p{--b:3px}' }), ':root{--a:1px}');
});
