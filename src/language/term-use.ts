import type { Book } from '../content/book.ts';
import type { Locale } from '../content/locale.ts';
import { termFinder } from './term-in-text.ts';

/**
 * The sections that use each term, in the order of the book.
 * @param book the book
 * @param locale the language of the text
 * @returns a term's id → ids of sections
 */
export function termUses(book: Book, locale: Locale): ReadonlyMap<string, readonly string[]> {
  const find = termFinder(book.glossary.values(), locale);
  const uses = new Map<string, string[]>();
  for (const { id } of book.outline) {
    for (const section of book.chapters[locale].get(id)?.sections ?? []) {
      const text = section.paragraphs.map((paragraph) => paragraph.text).join('\n');
      for (const term of new Set(find(text).map((use) => use.term.id))) {
        uses.set(term, [...(uses.get(term) ?? []), section.id]);
      }
    }
  }
  return uses;
}
