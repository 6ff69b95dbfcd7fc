import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedFor, exact, fold, needleOf } from './tokens.ts';

const finds = (word: string, text: string): boolean =>
  askedFor(word).every((part) => new RegExp(needleOf(part), 'u').test(fold(text)));

test('a reader finds a name however it is typed', () => {
  assert.equal(fold(' ＯｐｅｎＡＩ  Group '), 'openai group');
  assert.equal(fold('Bìyìng'), 'biying');
});

test('two characters inside a longer word can be asked for, or one', () => {
  assert.deepEqual(askedFor('模型'), ['模型']);
  assert.ok(finds('模型', '大语言模型'));
  assert.deepEqual(askedFor('云'), ['云']);
});

test('a question in both scripts is asked in both', () => {
  assert.deepEqual(askedFor('Nadella 接入'), ['nadella', '接入']);
  assert.deepEqual(askedFor('Salesforce营销邮件'), ['salesforce', '营销', '销邮', '邮件']);
});

test('a number stays with the unit behind it, and is no part of another', () => {
  assert.deepEqual(askedFor('2亿'), ['2亿']);
  assert.deepEqual(askedFor('49%'), ['49%']);
  assert.ok(finds('2亿', '有2亿用户'));
  assert.ok(!finds('2亿', '有12亿用户'));
  assert.ok(!finds('49%', '149%'));
  assert.ok(finds('GPT-4', '未发布的GPT-4版本'));
});

test('a Latin word is found by its beginning, in any inflection, whatever joins its parts', () => {
  assert.ok(finds('confusing', 'Some were confused.'));
  assert.ok(finds('companies', 'one company'));
  assert.ok(finds('Nade', 'Satya Nadella'));
  assert.ok(finds('emails', 'marketing e-mails'));
  assert.ok(finds('gpt4', 'GPT-4'));
  assert.ok(!finds('soft', 'Microsoft'));
});

test('a name is no part of another word', () => {
  assert.match('openai', new RegExp(exact('openai'), 'u'));
  assert.doesNotMatch('openaire', new RegExp(exact('openai'), 'u'));
});
