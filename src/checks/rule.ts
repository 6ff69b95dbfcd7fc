import type { Book } from '../model/book.ts';
import type { Problem } from '../model/problem.ts';

/** A check of the content: the faults it finds, all of them. */
export type Rule = (book: Book) => readonly Problem[];
