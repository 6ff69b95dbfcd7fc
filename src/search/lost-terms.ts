import { sidePath, termFragment } from '../content/address.ts';
import type { Book } from '../content/book.ts';
import { locales, otherLocale } from '../content/locale.ts';
import { find } from '../enhance/search/find.ts';
import { indexOf } from '../enhance/search/search-index.ts';
import { headsOf, searchContents } from './search-record.ts';

/** How far down a reader looks for a term whose name was asked for: two may share a name. */
const within = 2;

/**
 * Terms that a reader would not find by one of their names.
 * @param book the book
 * @returns a sentence for each name in each language
 */
export function lostTerms(book: Book): readonly string[] {
  const index = indexOf(searchContents(book, (path) => path));
  const lost: string[] = [];
  for (const term of book.glossary.values()) {
    for (const name of headsOf(term)) {
      for (const locale of locales) {
        const [group] = find(index, name, [locale, otherLocale(locale)]).groups;
        const own = sidePath(locale, 'glossary') + termFragment(term.id);
        if (group?.first(within).some(({ address }) => address === own) !== true) {
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
