import assert from 'node:assert/strict';
import { test } from 'node:test';
import { similarity } from './similarity.ts';

test('a text is as like itself as can be, and unlike one that shares no two neighbours', () => {
  assert.equal(similarity('改变价格的那一条', '改变价格的那一条'), 1);
  assert.equal(similarity('a rule that changes', 'something else entirely'), 0);
  assert.equal(similarity('', ''), 1);
});

test('an edited sentence stays more like its old self than like its neighbour', () => {
  const old =
    'Microsoft changed its rules so that a chatbot became more expensive for search engines.';
  const edited =
    'Microsoft changed its rules, and a chatbot became more expensive for search engines.';
  const neighbour =
    'The change reached beyond OpenAI and could deter search engines from any model.';
  assert.ok(similarity(old, edited) > 0.7);
  assert.ok(similarity(old, neighbour) < 0.2);
});
