import type { Book } from '../model/book.ts';
import { inOrder } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { figures } from './figures.ts';
import { ledger } from './ledger.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { outline } from './outline.ts';
import { numbers } from './numbers.ts';
import { parity } from './parity.ts';
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
  people,
  links,
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
