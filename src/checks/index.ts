import type { Book, BookReading } from '../content/book.ts';
import { inOrder } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import { changes } from './changes.ts';
import { editions } from './editions.ts';
import { figures } from './figures.ts';
import { ledger, references } from './ledger.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { marks } from './marks.ts';
import { outline, unwritten } from './outline.ts';
import { numbers } from './numbers.ts';
import { parity } from './parity.ts';
import { permalinks, registration } from './permalinks.ts';
import { people } from './people.ts';
import { quantities } from './quantities.ts';
import type { Rule } from './rule.ts';
import { terms } from './terms.ts';
import { typography } from './typography.ts';
import { versions } from './versions.ts';
import { who } from './who.ts';

/** What a page cannot be drawn without. */
const formRules: readonly Rule[] = [outline, references, figures, who];

/** What a text owes before it is published; a draft may owe it. */
const publicationRules: readonly Rule[] = [
  unwritten,
  parity,
  ledger,
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

/** Every rule that the content is held to. */
export const rules: readonly Rule[] = [...formRules, ...publicationRules];

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
  return found.length === 0
    ? inOrder([registration, changes, versions, editions].flatMap((rule) => [...rule(book)]))
    : found;
}

/**
 * The faults of a text that is being written that stop a page: it cannot be drawn with them.
 * @param reading as far as it could be read, and what could not
 */
export function faultsOfForm({ book, problems }: BookReading): readonly Problem[] {
  return inOrder([...problems, ...formRules.flatMap((rule) => rule(book))]);
}

/**
 * What a text that can be drawn still owes before it is published.
 * @param book a book without faults of form
 */
export function owedBeforePublication(book: Book): readonly Problem[] {
  // A section that one language lacks has no version yet.
  const isWhole = unwritten(book).length === 0;
  const later = isWhole
    ? [...publicationRules, registration, changes, versions, editions]
    : publicationRules;
  return inOrder(later.flatMap((rule) => rule(book)));
}
