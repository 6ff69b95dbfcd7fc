import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOneFallbackFace } from './fallback-face.ts';

const face = (name: string, range: string, source = 'local(Song),'): string =>
  `@font-face{font-family:Han Text;src:${source}url(${name}.woff2);unicode-range:${range}}`;
const whole = face('whole', 'U+4E00-9FFF');
const small = face('small', 'U+5FAE,U+8F6F');
const css = `${whole}${small}p{top:0}`;

const kept = (text: string): string =>
  withOneFallbackFace(css, new Map([['Han Text', new Set(text)]]));

test('a page whose characters are all in the smaller cut asks for that alone, by the short range', () => {
  assert.equal(kept('微软'), `${face('small', 'U+4E00-9FFF')}p{top:0}`);
});

test('a page that needs one character more asks for the whole cut alone', () => {
  assert.equal(kept('微软的'), `${whole}p{top:0}`);
});

test('a page of which nothing is known keeps the whole cut', () => {
  assert.equal(withOneFallbackFace(css, new Map()), `${whole}p{top:0}`);
});

test('faces that are no fallback for a font of the machine stay, all of them', () => {
  const served = `${face('common', 'U+4E00-9FFF', '')}${face('own', 'U+5FAE', '')}`;
  assert.equal(withOneFallbackFace(served, new Map([['Han Text', new Set('微')]])), served);
});
