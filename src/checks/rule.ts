import type { Book } from '../content/book.ts';
import type { Problem } from '../content/problem.ts';

/** A check of the content: the faults it finds, all of them. */
export type Rule = (book: Book) => readonly Problem[];
