import type { Book } from './book.ts';
import type { Twin } from './twin.ts';
import { entryTwins } from './twin-entry.ts';
import { chapterTwins, pageTwins } from './twin-prose.ts';

/**
 * Everything that stands in both languages, side by side.
 * @param book the book; a text that could not be read has had its fault told and is left out
 */
export function twinsOf(book: Book): readonly Twin[] {
  return [...chapterTwins(book), ...pageTwins(book), ...entryTwins(book)].filter(
    ({ zh, en }) => zh.text !== '' && en.text !== '',
  );
}
