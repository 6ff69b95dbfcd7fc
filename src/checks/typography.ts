import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { chineseHabits } from './chinese-typography.ts';
import { englishHabits } from './english-typography.ts';
import type { Habit } from './habit.ts';
import type { Rule } from './rule.ts';
import { textsOf } from './texts.ts';
import type { Text } from './texts.ts';

const habits = { zh: chineseHabits, en: englishHabits } as const satisfies Record<
  Text['locale'],
  readonly Habit[]
>;

/** Each language is set by its own rules, wherever a reader sees it. */
export const typography: Rule = (book) => textsOf(book).flatMap(faultsIn);

/** One problem for each habit that a text breaks, with every place in it where it does. */
function faultsIn({ locale, text, place }: Text): Problem[] {
  return habits[locale].flatMap(({ find, fault, mend }) => {
    const hits = find(text).map((index) =>
      text.slice(Math.max(0, index - 6), index + 7).replaceAll('\n', '⏎'),
    );
    if (hits.length === 0) return [];
    return [problem(place, `${fault}: ${hits.map((hit) => `“${hit}”`).join(', ')}`, mend)];
  });
}
