import { problem } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import { chineseRules } from './chinese-typography.ts';
import { englishRules } from './english-typography.ts';
import type { TypographyRule } from './typography-rule.ts';
import type { Rule } from './rule.ts';
import { textsOf } from '../content/texts.ts';
import type { Text } from '../content/texts.ts';

const rules = { zh: chineseRules, en: englishRules } as const satisfies Record<
  Text['locale'],
  readonly TypographyRule[]
>;

/** Each language is set by its own rules, wherever a reader sees it. */
export const typography: Rule = (book) => textsOf(book).flatMap(faultsIn);

/** One problem for each rule that a text breaks, with every place in it where it does. */
function faultsIn({ locale, lines, place }: Text): Problem[] {
  return rules[locale].flatMap(({ find, fault, mend }) => {
    const hits = lines.flatMap((line) =>
      find(line).map((index) =>
        line.slice(Math.max(0, index - 6), index + 7).replaceAll('\n', '⏎'),
      ),
    );
    if (hits.length === 0) return [];
    return [problem(place, `${fault}: ${hits.map((hit) => `“${hit}”`).join(', ')}`, mend)];
  });
}
