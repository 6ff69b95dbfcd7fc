import { timeOf } from '../content/claim.ts';
import type { Claim } from '../content/claim.ts';
import type { Locale } from '../content/locale.ts';
import { dictionary } from './index.ts';

/**
 * Who vouches for a claim and for which time, in words: `insiders, early 2023`.
 * A person or firm that is named takes the place of the name of the basis.
 * @param claim an entry of the ledger
 * @param locale the language to say it in
 */
export function attribution(
  claim: Pick<Claim, 'basis' | 'speaker' | 'when' | 'whenSaid'>,
  locale: Locale,
): string {
  const words = dictionary[locale];
  const who = claim.speaker?.[locale] ?? words.basis[claim.basis].name;
  return `${who}${words.comma}${timeOf(claim, locale)}`;
}
