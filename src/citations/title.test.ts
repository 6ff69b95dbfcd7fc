import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineStyle, inQuotes, shortStatement, stopAfter } from './title.ts';

test('an English title is raised to headline style, names and small words left alone', () => {
  const titles = {
    'The warning before Bing': 'The Warning before Bing',
    'What happened since': 'What Happened Since',
    'ChatGPT arrives first': 'ChatGPT Arrives First',
    'Stopping at 49%': 'Stopping at 49%',
    'Two sales teams, one customer': 'Two Sales Teams, One Customer',
    'A for-profit arm: the rules of it': 'A For-Profit Arm: The Rules of It',
    改变价格的那一条: '改变价格的那一条',
  };
  for (const [title, raised] of Object.entries(titles)) assert.equal(headlineStyle(title), raised);
});

test('quotation marks within a quoted title become single', () => {
  assert.equal(inQuotes('“开放式”一词', ','), '“‘开放式’一词,”');
  assert.equal(inQuotes('The ‘open’ one', '.'), '“The ‘open’ one.”');
});

test('a title that closes itself gets no full stop', () => {
  for (const title of ['Why?', '为什么？', 'A thing …', 'Inc.']) assert.equal(stopAfter(title), '');
  assert.equal(stopAfter('A thing'), '.');
});

test('a long statement is cut where its sense breaks, or else after a whole word', () => {
  assert.equal(
    shortStatement(
      'On 17 November 2023 OpenAI’s board dismissed Sam Altman; within days he was chief executive again.',
      'en',
    ),
    'On 17 November 2023 OpenAI’s board dismissed Sam Altman…',
  );
  const en =
    'The partnership between Microsoft and OpenAI is among the most closely watched in technology.';
  assert.equal(
    shortStatement(en, 'en'),
    'The partnership between Microsoft and OpenAI is among the most closely watched…',
  );
  const zh =
    '微软与OpenAI的合作是科技业里最受关注的合作之一，而在台前之外，知情人士说的是冲突与困惑。';
  const short = shortStatement(zh, 'zh');
  assert.equal(short, '微软与OpenAI的合作是科技业里最受关注的合作之一……');
  assert.equal(shortStatement('短句。', 'zh'), '短句。');
});

test('a cut never falls within a name, a number or a date', () => {
  const en =
    'The board said nothing at all of what it had been told in an autumn of it by Sam Altman himself';
  assert.match(shortStatement(en, 'en'), /an autumn of it…$/u);
  const zh = '微软表示它对这些模型和产品的权利会一直延续并保持有效直到2032年12月31日为止';
  assert.match(shortStatement(zh, 'zh'), /保持有效……$/u);
});
