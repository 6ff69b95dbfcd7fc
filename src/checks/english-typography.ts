import { matching } from './typography-rule.ts';
import type { TypographyRule } from './typography-rule.ts';

/** Faults of English typesetting. */
export const englishRules: readonly TypographyRule[] = [
  {
    find: matching(/[\u3000-\u303f\uff01-\uff60]/),
    fault: 'full-width punctuation in English',
    mend: 'Write , . ; : ! ? ( ) in half width.',
  },
  {
    find: matching(/["']/),
    fault: 'a straight quotation mark or apostrophe in English',
    mend: 'Write ‘ ’ and ’.',
  },
  {
    find: matching(/[“”]/),
    fault: 'a double quotation mark in English',
    mend: 'Use single ones for words; report speech without any.',
  },
  { find: matching(/ {2,}/), fault: 'two spaces', mend: 'Delete one.' },
  {
    find: matching(/\p{Script=Han}/u),
    fault: 'a Han character in English',
    mend: 'Write it in English.',
  },
];
