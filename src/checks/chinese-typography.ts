import { chineseNumeralRules } from './chinese-numerals.ts';
import { matching } from './typography-rule.ts';
import type { TypographyRule } from './typography-rule.ts';

/** Faults of Chinese typesetting (GB/T 15834 for marks, GB/T 15835 for numbers). */
export const chineseRules: readonly TypographyRule[] = [
  {
    // Between Latin letters and digits they are part of a name or number: `1,000`, `yaml.ts`.
    find: matching(
      /(?<=[\p{Script=Han}”’）》])[,.;:!?()](?!\.)|(?<!\.)[,.;:!?()](?=[\p{Script=Han}“‘（《，。；：！？、）》])|(?<!\.)[,.;:!?](?=\s|$)/u,
    ),
    fault: 'half-width punctuation in Chinese',
    mend: 'Write ，。；：！？（） in full width.',
  },
  {
    find: matching(/["']/),
    fault: 'a straight quotation mark in Chinese',
    mend: 'Write “” and, inside them, ‘’.',
  },
  {
    find: misnested,
    fault: 'quotation marks in Chinese that are not paired, or nested the wrong way',
    mend: 'Open with “ and close with ”; inside them use ‘ and ’.',
  },
  {
    find: matching(
      /[\p{Script=Han}，。；：！？、“”‘’（）《》][^\S\n]|[^\S\n][\p{Script=Han}，。；：！？、“”‘’（）《》]/u,
    ),
    fault: 'a typed space beside a Han character or sign',
    mend: 'Delete it; the style sheet makes the gap.',
  },
  {
    find: matching(/\n/),
    fault: 'a line break inside a Chinese paragraph',
    mend: 'Put the paragraph on one line: a break shows as a gap and spoils links to passages.',
  },
  {
    find: matching(/(?<!…)…(?!…)|\.{3,}|(?<!—)—(?!—)(?![\d年])/),
    fault: 'a single ellipsis or dash in Chinese',
    mend: 'Write …… and ——.',
  },
  {
    find: matching(/-{2,}|(?<![A-Za-z\d])-(?![A-Za-z\d])|[–－‐]/),
    fault: 'a hyphen or half-width rule for a dash in Chinese',
    mend: 'Write —— for a dash, — or 至 for a range.',
  },
  {
    find: matching(/[~～]/),
    fault: 'a wave for a range in Chinese',
    mend: 'Write — or 至.',
  },
  {
    find: matching(/([，。；：、])(?=[，。；：、])|[！？]{3,}|！！|？？|…{3,}|—{3,}|·{2,}/),
    fault: 'repeated punctuation in Chinese',
    mend: 'Write one mark; an ellipsis is ……, a dash ——.',
  },
  {
    find: matching(/％/),
    fault: 'a full-width percent sign',
    mend: 'Write %.',
  },
  ...chineseNumeralRules,
];

const closes: Readonly<Record<string, string>> = { '”': '“', '’': '‘' };

/** Where a quotation mark closes what is not open, opens at the wrong depth, or is never closed. */
function misnested(text: string): readonly number[] {
  const open: { readonly mark: string; readonly index: number }[] = [];
  const wrong: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”‘’]/g)) {
    const partner = closes[mark];
    if (partner === undefined) {
      // Double outside, single inside, and so on inwards (GB/T 15834).
      if (mark !== (open.length % 2 === 0 ? '“' : '‘')) wrong.push(index);
      open.push({ mark, index });
    } else if (open.at(-1)?.mark === partner) {
      open.pop();
    } else {
      wrong.push(index);
    }
  }
  return [...wrong, ...open.map(({ index }) => index)];
}
