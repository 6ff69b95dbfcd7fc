import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basisForm, bases, parseClaims, subjectInk } from './claim.ts';

const entry = `- id: stake-49
  chapter: investment
  basis: report
  about: microsoft
  when: 2023
  zh: 微软的投资止于49%。
  en: Microsoft’s investment stops at 49%.
`;

test('a claim that names no source rests on the report', () => {
  const claim = parseClaims('claims.yaml', entry).value?.[0];
  assert.deepEqual(claim?.sources, ['report']);
  assert.deepEqual(claim.figures, []);
  assert.equal(claim.when, '2023');
});

test('a claim has to be stated in both languages', () => {
  const { problems } = parseClaims('claims.yaml', entry.replace(/ {2}en:.*\n/, ''));
  assert.match(problems[0]?.fault ?? '', /^stake-49\.en: /);
});

test('nobody outside the six bases can vouch for a claim', () => {
  const { problems } = parseClaims('claims.yaml', entry.replace('basis: report', 'basis: rumour'));
  assert.equal(problems[0]?.line, 3);
  assert.match(problems[0].fault, /^stake-49\.basis: /);
});

test('an id that could not stand in an address is refused', () => {
  for (const id of ['Stake-49', 'stake_49', '持股', 'stake--49', '-stake']) {
    const { problems } = parseClaims('claims.yaml', entry.replace('stake-49', id));
    assert.match(problems[0]?.fault ?? '', /lower-case English words joined by hyphens/, id);
  }
});

test('people without a name are drawn broken, and a name is drawn filled', () => {
  assert.equal(bases.length, 6);
  assert.deepEqual(
    bases.filter((basis) => basisForm[basis] === 'unnamed'),
    ['insiders', 'customers'],
  );
  assert.equal(basisForm.report, 'outlined');
});

test('only a collision is printed in overprint', () => {
  assert.deepEqual(
    Object.entries(subjectInk).filter(([, ink]) => ink === 'x'),
    [['collision', 'x']],
  );
});
