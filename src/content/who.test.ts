import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWho } from './who.ts';

/** Six entries that the home page gives, the first of them with other fields. */
const entries = (fields: string): string =>
  ['a', 'b', 'c', 'd', 'e', 'f']
    .map((id) => {
      const rest = id === 'a' ? fields : 'zh: 一行。, en: A line.';
      return `- { id: ${id}, first: true, claims: [stake-49], ${rest} }\n`;
    })
    .join('');
const faultOf = (source: string): string =>
  parseWho('who.yaml', source)
    .problems.map(({ line, fault }) => `${line} ${fault}`)
    .join('\n');

test('a line stands in both languages, with its claims', () => {
  const { value, problems } = parseWho('who.yaml', entries('zh: 一行。, en: A line.'));
  assert.deepEqual(problems, []);
  assert.equal(value?.[0]?.zh, '一行。');
  assert.deepEqual(value[0].claims, ['stake-49']);
});

test('a line that one language lacks is refused, and the writer is told where', () => {
  assert.match(faultOf(entries('zh: 一行。')), /^1 a\.en/);
});

test('a line that no claim vouches for is refused', () => {
  const source = '- { id: g, claims: [], zh: 一行。, en: A line. }\n';
  assert.match(faultOf(entries('zh: 一行。, en: A line.') + source), /^7 g\.claims/);
});

test('the home page has six names, not five and not seven', () => {
  const [, ...five] = entries('zh: 一行。, en: A line.').split(/(?<=\n)/);
  assert.match(faultOf(five.join('')), /has room for 6 names/);
  const seventh = '- { id: g, first: true, claims: [stake-49], zh: 一行。, en: A line. }\n';
  assert.match(faultOf(entries('zh: 一行。, en: A line.') + seventh), /has room for 6 names/);
});
