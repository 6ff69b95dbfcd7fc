import type { Book, BookReading } from '../content/book.ts';
import { inOrder } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import { changes } from './changes.ts';
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

/** What a page cannot be drawn without. */
const formRules: readonly Rule[] = [outline, references, figures];

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
  return found.length === 0 ? inOrder([...registration(book), ...changes(book)]) : found;
}

/** What is wrong with a text that is being written: what stops a page, and what only publication needs. */
export interface DraftProblems {
  readonly faults: readonly Problem[];
  readonly owed: readonly Problem[];
}

/**
 * Holds a text that is being written to the same rules, and tells apart what can wait.
 * @param reading as far as it could be read, and what could not
 */
export function checkDraft({ book, problems }: BookReading): DraftProblems {
  const faults = inOrder([...problems, ...formRules.flatMap((rule) => rule(book))]);
  if (faults.length > 0) return { faults, owed: [] };
  // A section that one language lacks has no version yet.
  const missing = unwritten(book);
  const later =
    missing.length > 0 ? publicationRules : [...publicationRules, registration, changes];
  return { faults, owed: inOrder(later.flatMap((rule) => rule(book))) };
}
