import type { Book, BookReading } from '../content/book.ts';
import { inOrder } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import { changes } from './changes.ts';
import { figures } from './figures.ts';
import { ledger } from './ledger.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { marks } from './marks.ts';
import { outline } from './outline.ts';
import { numbers } from './numbers.ts';
import { parity } from './parity.ts';
import { permalinks, registration } from './permalinks.ts';
import { people } from './people.ts';
import { quantities } from './quantities.ts';
import type { Rule } from './rule.ts';
import { terms } from './terms.ts';
import { typography } from './typography.ts';

/** Every rule that the content is held to. */
export const rules: readonly Rule[] = [
  outline,
  parity,
  ledger,
  figures,
  quantities,
  numbers,
  terms,
  marks,
  people,
  links,
  permalinks,
  typography,
  length,
];

/**
 * Holds a book to every rule.
 * @param book as far as it could be read
 * @returns every fault, in the order of files and lines
 */
export function checkBook(book: Book): readonly Problem[] {
  return inOrder(rules.flatMap((rule) => rule(book)));
}

/**
 * Everything that is wrong with the content; the register and the history are asked of what is otherwise sound.
 * @param reading as far as it could be read, and what could not
 */
export function checkReading({ book, problems }: BookReading): readonly Problem[] {
  const found = inOrder([...problems, ...checkBook(book)]);
  return found.length === 0 ? inOrder([...registration(book), ...changes(book)]) : found;
}
