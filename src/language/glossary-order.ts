import type { Locale } from '../content/locale.ts';
import { headOf } from '../content/term.ts';
import type { Term } from '../content/term.ts';

/** Entries that begin with one letter: of the Latin alphabet, or of a Han head’s pinyin. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** The first characters under each initial of pinyin, in the collation of ICU; i, u and v begin no syllable. */
const initials: readonly (readonly [first: string, letter: string])[] = [
  ['阿', 'A'],
  ['八', 'B'],
  ['嚓', 'C'],
  ['咑', 'D'],
  ['妸', 'E'],
  ['发', 'F'],
  ['旮', 'G'],
  ['哈', 'H'],
  ['丌', 'J'],
  ['咔', 'K'],
  ['垃', 'L'],
  ['妈', 'M'],
  ['拏', 'N'],
  ['噢', 'O'],
  ['妑', 'P'],
  ['七', 'Q'],
  ['呥', 'R'],
  ['仨', 'S'],
  ['他', 'T'],
  ['屲', 'W'],
  ['夕', 'X'],
  ['丫', 'Y'],
  ['帀', 'Z'],
];

const collators = {
  zh: new Intl.Collator('zh-Hans-u-co-pinyin'),
  en: new Intl.Collator('en', { sensitivity: 'base' }),
} as const satisfies Record<Locale, Intl.Collator>;

/**
 * The letter that a head stands under.
 * @param head as it is listed
 */
export function initialOf(head: string): string {
  const [first = ''] = head;
  if (!/\p{Script=Han}/u.test(first)) return first.toUpperCase();
  const found = initials.findLast(([character]) => collators.zh.compare(character, first) <= 0);
  return found?.[1] ?? 'A';
}

/**
 * A glossary as a reader of a language looks it up: letters in order, Han and Latin heads under the same ones,
 * persons under their surnames.
 * @param terms in any order
 * @param locale whose heads
 */
export function glossaryLetters(terms: Iterable<Term>, locale: Locale): readonly GlossaryLetter[] {
  const filedBy = (term: Term): string => term[locale].reading ?? headOf(term, locale);
  const byLetter = new Map<string, Term[]>();
  for (const term of [...terms].toSorted((a, b) =>
    collators[locale].compare(filedBy(a), filedBy(b)),
  )) {
    const letter = initialOf(filedBy(term));
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), term]);
  }
  return [...byLetter]
    .map(([letter, found]) => ({ letter, terms: found }))
    .toSorted((a, b) => (a.letter < b.letter ? -1 : 1));
}
