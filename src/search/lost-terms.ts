import { sidePath, termFragment } from '../content/address.ts';
import type { Book } from '../content/book.ts';
import { locales, otherLocale } from '../content/locale.ts';
import { headsOf, nameTable } from './search-record.ts';
import type { Engine } from '../enhance/search/find.ts';
import { find } from '../enhance/search/find.ts';

/** How far down a reader looks for a term whose name was asked for: two may share a name. */
const within = 2;

/**
 * Terms that a reader would not find by one of their names.
 * @param engine the index as built
 * @param book the book
 * @param locate puts the sub-path of the deployment before a path
 * @returns a sentence for each name in each language
 */
export async function lostTerms(
  engine: Engine,
  book: Book,
  locate: (path: string) => string,
): Promise<readonly string[]> {
  const names = nameTable(book);
  const lost: string[] = [];
  for (const term of book.glossary.values()) {
    for (const name of headsOf(term)) {
      for (const locale of locales) {
        const answer = await find(engine, name, [locale, otherLocale(locale)], names);
        const results = await answer.groups[0]?.first(within);
        const own = locate(sidePath(locale, 'glossary') + termFragment(term.id));
        if (results?.some(({ address }) => address === own) !== true) {
          const mend = `Give "${term.id}" in content/glossary.yaml an alias that can be typed, or take this one away.`;
          lost.push(
            `The search (${locale}) does not find the term "${term.id}" by “${name}”. ${mend}`,
          );
        }
      }
    }
  }
  return lost;
}
