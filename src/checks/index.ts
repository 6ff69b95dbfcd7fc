import type { BookReading } from '../model/book.ts';
import { inOrder } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { changes } from './changes.ts';
import { figures } from './figures.ts';
import { ledger } from './ledger.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { outline } from './outline.ts';
import { parity } from './parity.ts';
import { permalinks, registration } from './permalinks.ts';
import { quantities } from './quantities.ts';
import type { Rule } from './rule.ts';
import { typography } from './typography.ts';

/** Every rule that the content is held to. */
export const rules: readonly Rule[] = [
  outline,
  parity,
  ledger,
  figures,
  quantities,
  links,
  permalinks,
  typography,
  length,
];

/**
 * Everything that is wrong with the content.
 * @param reading as far as it could be read, and what could not
 * @returns every fault, in the order of files and lines
 */
export function checkReading({ book, problems }: BookReading): readonly Problem[] {
  const found = [...problems, ...rules.flatMap((rule) => rule(book))];
  return inOrder(found.length === 0 ? [...registration(book), ...changes(book)] : found);
}
