import { getBook } from '../book.ts';
import { lostTerms } from '../search/lost-terms.ts';
import { searchContents } from '../search/search-record.ts';
import { href } from '../site.ts';

/**
 * What can be found in both languages; the search makes an index of it when it is opened.
 * @throws {Error} when a term is not found by one of its names
 */
export function GET(): Response {
  const book = getBook();
  const lost = lostTerms(book);
  if (lost.length > 0) throw new Error(lost.join('\n'));
  return Response.json(searchContents(book, href));
}
