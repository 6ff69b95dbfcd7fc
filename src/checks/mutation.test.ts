import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBook } from '../content/book.ts';
import { rules } from './index.ts';
import { mutated, pick, placesFor, renderedOtherwise, seeded } from '../testing/mutation.ts';
import type { Mutation, Slip } from '../testing/mutation.ts';
import { content } from '../testing/scratch-book.ts';

const { book } = readBook(content);
const each = 7;

/** Digits that are one more than they were; the last one only, so that a year stays a year. */
const onwards = (found: string): string =>
  found.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
const swap =
  (pairs: Readonly<Record<string, string>>) =>
  (found: string): string =>
    found.replace(
      new RegExp(Object.keys(pairs).join('|'), 'i'),
      (word) => pairs[word] ?? pairs[word.toLowerCase()] ?? word,
    );

const slips: readonly Slip[] = [
  {
    name: 'a year one later',
    find: { zh: /20\d\d(?=年|财年)/, en: /\b20\d\d\b/ },
    put: onwards,
  },
  {
    name: 'a day one later',
    find: { zh: /\d+日/, en: /\d+(?= (?:January|February|March|April|July|August|October))/ },
    put: onwards,
  },
  {
    name: 'another month',
    find: { zh: /(?<!\d)\d月/, en: /\b(?:January|April|June|July|October)\b/ },
    put: (found) =>
      /\d/.test(found)
        ? onwards(found)
        : swap({ January: 'March', April: 'May', June: 'July', July: 'June', October: 'May' })(
            found,
          ),
  },
  {
    name: 'a date that only the other language gives',
    find: { zh: /20\d\d年\d+月(?:\d+日)?/, en: /(?:\d+ )?(?:June|October|February|April) 20\d\d/ },
    put: (found) => (found.includes('月') ? '那时' : 'that time'),
  },
  {
    name: 'another season',
    find: { zh: /[秋][天季]/, en: /\bautumn\b/i },
    put: swap({ 秋: '春', autumn: 'spring' }),
  },
  { name: 'another percentage', find: { zh: /\d+%/, en: /\d+%/ }, put: onwards },
  {
    name: 'another unit of number',
    find: { zh: /\d亿/, en: /\d (?:million|billion)\b/ },
    put: swap({ 亿: '万', million: 'billion', billion: 'million' }),
  },
  {
    name: 'another multiple',
    find: { zh: /\d倍/, en: /nearly twice/ },
    put: swap({ '2倍': '3倍', twice: 'three times' }),
  },
  {
    name: 'billions for millions',
    find: { zh: /数十亿/, en: /\bbillions\b/i },
    put: swap({ 数十亿: '数百万', billions: 'millions' }),
  },
  {
    name: 'a half that became a third',
    find: { zh: /一半|半数/, en: /\bhalf\b/ },
    put: (found) => (found.includes('半') ? '三分' : 'a third'),
  },
  {
    name: 'a stretch of time in another unit',
    find: { zh: /几周|几天/, en: /few weeks|within days/i },
    put: swap({ 周: '年', 天: '年', weeks: 'years', days: 'years' }),
  },
  {
    name: 'a small number in words',
    find: { zh: /五处|五个月|六种|第三条|十章/, en: /\b(?:five|six|ten|third)\b/i },
    put: swap({
      五: '七',
      六: '七',
      三: '四',
      十: '九',
      five: 'seven',
      six: 'seven',
      ten: 'nine',
      third: 'fourth',
    }),
  },
  {
    name: 'another chapter',
    find: { zh: /第\d+章/, en: /chapter \d+/i },
    put: onwards,
  },
];

/** Holds mutations of one kind to the checks, and lists those that nobody reports. */
function allCaught(name: string, mutations: readonly Mutation[], atLeast: number): void {
  test(`reported: ${name}, made in ${mutations.length} places`, () => {
    assert.ok(mutations.length >= atLeast, 'the content has too few places for it');
    const missed = mutations.filter((mutation) => {
      const { book: spoilt, problems } = readBook(mutated(mutation));
      // One report is enough: the rules after it are not asked.
      return problems.length === 0 && !rules.some((rule) => rule(spoilt).length > 0);
    });
    assert.deepEqual(missed, []);
  });
}

for (const [index, slip] of slips.entries()) {
  allCaught(slip.name, pick(placesFor(slip), each, seeded(index + 1)), 2);
}

const terms = [...book.glossary.values()];
const otherwise = (kind: string): readonly Mutation[] =>
  terms
    .filter((term) => (term.kind === 'person' ? 'person' : 'term') === kind)
    .flatMap((term, index) => pick(renderedOtherwise(term), 1, seeded(index + 101)));
allCaught('a term rendered otherwise', pick(otherwise('term'), 24, seeded(201)), 20);
allCaught('a person who is not named', otherwise('person'), 5);

allCaught(
  'a claim whose mark was dropped',
  pick(tagged(/<Claim id="[^"]+">([^<]*)<\/Claim>/, '$1'), each, seeded(301)),
  each,
);
allCaught(
  'two paragraphs that changed places',
  pick(tagged(/^([^\n]*<Claim[^\n]+)\n\n((?![<#])[^\n]+)$/m, '$2\n\n$1'), each, seeded(302)),
  each,
);
allCaught(
  'a person who is introduced without the original name',
  pick(
    tagged(/（(?:Satya Nadella|Sam Altman|Amy Hood|Oren Etzioni|Kamyl Bazbaz)）/, ''),
    each,
    seeded(303),
  ),
  each,
);

/** Changes of the source of chapters, tags and all. */
function tagged(pattern: RegExp, to: string): readonly Mutation[] {
  return [...content]
    .filter(([path]) => /^content\/(?:zh|en)\//.test(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(({ index, 0: from }) => ({
        ...{ path, at: index, from, to: from.replace(pattern, to) },
      })),
    );
}
