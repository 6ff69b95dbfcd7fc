import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDirective } from './directive.ts';
import { citationIn, formatDay, quote } from './quotation.ts';

test('a directive is written so that its own marks, and links in prose, do not break it', () => {
  assert.equal(
    formatDirective({ prefix: 'a-b', start: 'c, d', end: 'e & f.', suffix: '收费' }),
    'text=a%2Db-,c%2C%20d,e%20%26%20f%2E,-%E6%94%B6%E8%B4%B9',
  );
  assert.equal(formatDirective({ start: 'fee' }), 'text=fee');
});

test('a quotation takes the marks of its language, and one within it the other marks', () => {
  assert.equal(quote('微软说“改写”规则', ['“', '”', '‘', '’']), '“微软说‘改写’规则”');
  assert.equal(quote('it’s a ‘fee’, OpenAI’s', ['‘', '’', '“', '”']), '‘it’s a “fee”, OpenAI’s’');
});

test('a citation is found by the id of its line', () => {
  assert.equal(citationIn('fee\tWhole.\nfee.t3\tPart.\n', 'fee.t3'), 'Part.');
  assert.throws(() => citationIn('fee\tWhole.\n', 'fee.q5'), /fee\.q5/);
});

test('a day is that of the reader’s own calendar', () => {
  assert.equal(formatDay(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
});
