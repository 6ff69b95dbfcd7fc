import { readBook } from '../content/book.ts';
import type { Book, BookReading } from '../content/book.ts';
import { draftOf } from '../content/draft.ts';
import { ContentError } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import { readContent } from '../content/read-files.ts';
import { checkReading, faultsOfForm, owedBeforePublication } from './index.ts';

/** The content of a project, opened once; a draft with what is wrong with it. */
interface Opened {
  readonly published?: Book;
  readonly draft?: Draft;
}

export interface Draft {
  readonly book: Book;
  /** What stops a page. */
  readonly faults: readonly Problem[];
  /** What only publication needs; asked last, since it takes longest. */
  readonly owed: () => readonly Problem[];
}

// Astro bundles its own copy of this module; the configuration, the build and the pages share what was read.
const shared = globalThis as typeof globalThis & { openBooks?: Map<string, Opened> };
const books = (shared.openBooks ??= new Map());

/**
 * The content, read once a process and held to every rule.
 * @param root the project's root
 * @throws {ContentError} with every fault
 */
export function openBook(root: string): Book {
  const known = books.get(root)?.published;
  if (known !== undefined) return known;
  const reading = readBook(readContent(root));
  const problems = checkReading(reading);
  if (problems.length > 0) throw new ContentError(problems);
  books.set(root, { ...books.get(root), published: reading.book });
  return reading.book;
}

/**
 * The content as it is being written: read once until `forgetBook`, and made whole so that pages can be drawn.
 * @param root the project's root
 */
export function openDraft(root: string): Draft {
  const known = books.get(root)?.draft;
  if (known !== undefined) return known;
  const reading = readableBook(root);
  const today = new Date().toISOString().slice(0, 10);
  const faults = faultsOfForm(reading);
  let owed: readonly Problem[] | undefined;
  const draft: Draft = {
    book: draftOf(reading.book, today),
    faults,
    owed: () => (owed ??= faults.length > 0 ? [] : owedBeforePublication(reading.book)),
  };
  books.set(root, { ...books.get(root), draft });
  return draft;
}

/** The content; where a file cannot be read at all, that is its fault, and the book is empty. */
function readableBook(root: string): BookReading {
  try {
    return readBook(readContent(root));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { ...readBook(new Map()), problems: error.problems };
  }
}

/**
 * Has the content read anew when it is next asked for: a file was saved.
 * @param root the project's root
 */
export function forgetBook(root: string): void {
  books.delete(root);
}
