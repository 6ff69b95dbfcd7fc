import type { Locale } from '../content/locale.ts';
import { englishQuantities } from './quantity-en.ts';
import type { QuantityPattern } from './quantity-pattern.ts';
import { chineseQuantities } from './quantity-zh.ts';

/** A number, date, share or multiple as a text gives it. */
export interface Quantity {
  /** The same in both languages: `2023-06-13`, `49%`, `200000000`, `2x`, `half`, `a few weeks`. */
  readonly key: string;
  /** As it is written. */
  readonly text: string;
}

/** The patterns of a language, made ready to find every match. */
const everywhere = (patterns: readonly QuantityPattern[]): readonly QuantityPattern[] =>
  patterns.map(({ pattern, key }) => ({ key, pattern: new RegExp(pattern, `${pattern.flags}g`) }));

const patterns: Readonly<Record<Locale, readonly QuantityPattern[]>> = {
  zh: everywhere(chineseQuantities),
  en: everywhere(englishQuantities),
};

/** A name with a number in it, the same in both languages: `GPT-4`, `MAI-1-preview`. */
const numberedName = /(?<![a-z\d-])(?!mid-)[A-Za-z]+(?:-[A-Za-z]+)*-?\d+(?:[.-][A-Za-z\d]+)*/gi;

/**
 * Every quantity of a text, in the form that both languages share.
 * @param text prose
 * @param locale the language of the text
 * @returns in the order of the text; one and two in words are left out
 */
export function quantitiesIn(text: string, locale: Locale): readonly Quantity[] {
  const found: (Quantity & { readonly at: number })[] = [];
  let rest = text;
  /** Takes a match out of what the next patterns see. */
  const take = (at: number, written: string, key: string): void => {
    rest = rest.slice(0, at) + '\u0000'.repeat(written.length) + rest.slice(at + written.length);
    if (key !== '') found.push({ at, text: written, key });
  };
  for (const { index, 0: name } of text.matchAll(numberedName)) take(index, name, name);
  for (const { pattern, key } of patterns[locale]) {
    for (const match of rest.matchAll(pattern)) {
      const year = /(?:19|20)\d\d(?!.*(?:19|20)\d\d)/s.exec(text.slice(0, match.index))?.[0] ?? '';
      take(match.index, match[0], key(match.groups ?? {}, year));
    }
  }
  return found
    .toSorted((a, b) => a.at - b.at)
    .map(({ key, text: written }) => ({ key, text: written }));
}
