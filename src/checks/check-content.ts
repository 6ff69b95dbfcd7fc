import { readContent } from '../content/read-files.ts';
import { claimsToldIn, readBook } from '../content/book.ts';
import type { Book, BookReading } from '../content/book.ts';
import { ContentError, formatProblem } from '../content/problem.ts';
import { locales } from '../content/locale.ts';
import { checkReading } from './index.ts';
import { noticesOf } from './notices.ts';
import { stalePictures } from '../pictures/drawn-pictures.ts';

/** How many claims are told, of the report and of later events, in the text of both languages. */
function tally(book: Book): string {
  const toldIn = locales.map(
    (locale) =>
      new Set(
        [...book.chapters[locale].values()].flatMap(({ sections }) =>
          sections.flatMap((section) => claimsToldIn(book, section).map(({ id }) => id)),
        ),
      ),
  );
  const count = (later: boolean): string => {
    const claims = [...book.claims.values()].filter(
      ({ sources }) => !sources.includes('report') === later,
    );
    const told = claims.filter(({ id }) => toldIn.every((ids) => ids.has(id)));
    return `${String(told.length)} of ${String(claims.length)}`;
  };
  return `${count(false)} facts of the report and ${count(true)} of the public record told in both languages`;
}

/**
 * Prints every fault of the content, or the count of what is told.
 * @returns whether there is none
 */
export function reportOn(reading: BookReading): boolean {
  const problems = checkReading(reading);
  for (const item of problems) console.error(formatProblem(item));
  if (problems.length > 0) {
    const noun = problems.length === 1 ? 'fault' : 'faults';
    console.error(`${String(problems.length)} ${noun} in content/; nothing was built.`);
    return false;
  }
  for (const notice of noticesOf(reading.book)) console.log(notice);
  console.log(`content/ is sound: ${tally(reading.book)}.`);
  return true;
}

/** Prints what pictures show no more what their figures do; a build stops at the same. */
function reportOnPictures(root: string, { book }: BookReading): boolean {
  const stale = stalePictures(root, book);
  for (const item of stale) console.error(formatProblem(item));
  return stale.length === 0;
}

if (import.meta.main) {
  try {
    const root = process.cwd();
    const reading = readBook(readContent(root));
    if (!reportOn(reading) || !reportOnPictures(root, reading)) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
