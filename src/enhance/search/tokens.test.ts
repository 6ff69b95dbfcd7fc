import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedFor, fold, pairsOf, spaced, unspaced } from './tokens.ts';

test('a reader finds a name however it is typed', () => {
  assert.equal(fold(' ＯｐｅｎＡＩ  Group '), 'openai group');
  assert.equal(fold('Bìyìng'), 'biying');
});

test('two characters inside a longer word can be asked for', () => {
  assert.deepEqual(askedFor('模型'), ['模型']);
  assert.ok(pairsOf('大语言模型').includes('模型'));
  assert.deepEqual(askedFor('云'), ['云']);
});

test('a question in both scripts is asked in both', () => {
  assert.deepEqual(askedFor('Nadella 接入'), ['nadella', '接入']);
  assert.deepEqual(askedFor('Salesforce营销邮件'), ['salesforce', '营销', '销邮', '邮件']);
});

test('a number stays with the unit behind it', () => {
  assert.deepEqual(askedFor('2亿'), ['2亿']);
  assert.deepEqual(askedFor('49%'), ['49%']);
  assert.deepEqual(pairsOf('有2亿用户'), ['2亿', '亿用', '用户']);
});

test('an excerpt reads as the text does, whatever was done to it for the index', () => {
  for (const text of [
    'OpenAI 2015年成立时，是“非营利”机构（一家）。',
    'Microsoft’s stake – about 27% – was put at 135 billion dollars.',
  ]) {
    assert.equal(unspaced(spaced(text)), text);
  }
  assert.equal(spaced('以AI为核心'), '以 AI 为 核 心');
});
