import type { Book } from '../content/book.ts';
import { locales } from '../content/locale.ts';
import { problem } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import { chineseRules } from './chinese-typography.ts';
import { englishRules } from './english-typography.ts';
import type { TypographyRule } from './typography-rule.ts';
import type { Rule } from './rule.ts';
import { textsOf } from '../content/texts.ts';
import type { Text } from '../content/texts.ts';
import { versionKey } from '../content/versions/kept-version.ts';

const rules = { zh: chineseRules, en: englishRules } as const satisfies Record<
  Text['locale'],
  readonly TypographyRule[]
>;

/** Each language is set by its own rules, wherever a reader sees it. */
export const typography: Rule = (book) =>
  [...textsOf(book), ...historyTexts(book)].flatMap(faultsIn);

/** What the history tells; its lines are the texts of one language each, held to nothing else. */
function historyTexts(book: Book): readonly Pick<Text, 'locale' | 'lines' | 'place'>[] {
  return book.changes.flatMap((change) => {
    const [section = '', version = ''] = Object.entries(change.versions)[0] ?? [];
    const place = book.placeOf(`change:${versionKey(section, version)}`);
    return locales.map((locale) => ({
      ...{ locale, place, lines: [change[locale].what, change[locale].why] },
    }));
  });
}

/** One problem for each rule that a text breaks, with every place in it where it does. */
function faultsIn({ locale, lines, place }: Pick<Text, 'locale' | 'lines' | 'place'>): Problem[] {
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
