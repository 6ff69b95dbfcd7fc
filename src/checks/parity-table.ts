import { chapterPairs, readBook } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import type { Chapter } from '../content/chapter.ts';
import { locales } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { formatProblem, inOrder } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import { quantitiesIn } from '../language/quantity-in-text.ts';
import { staleChapters } from '../content/stale.ts';
import { termFinder } from '../language/term-in-text.ts';
import { checkBook } from './index.ts';
import { noticesOf } from './notices.ts';
import { readContent } from '../content/read-files.ts';

const columns = [
  ...['chapter', 'sections', 'paragraphs', 'claims', 'numbers', 'terms'],
  ...['revised zh', 'revised en', 'state'],
] as const;

/**
 * How far the languages of each chapter are equal, as rows of a table under their heads.
 * @param book the book
 * @param problems what the checks found; a chapter with one is not equal
 * @returns two numbers, zh/en, where the languages differ in how often they say something
 */
export function parityRows(
  book: Book,
  problems: readonly Problem[],
): readonly (readonly string[])[] {
  const stale = staleChapters(book);
  const rows = chapterPairs(book).map((pair) => {
    const count = (of: (chapter: Chapter) => number): string => {
      const [zh, en] = locales.map((locale) => String(of(pair[locale])));
      return zh === en ? (zh ?? '') : `${zh ?? ''}/${en ?? ''}`;
    };
    const { id } = pair.zh;
    const faults = problems.filter(({ path }) =>
      locales.some((locale) => path === pair[locale].place.path),
    ).length;
    const behind = stale.find(({ chapter }) => chapter === id);
    const state =
      faults > 0
        ? `${faults} ${faults === 1 ? 'fault' : 'faults'}`
        : behind
          ? `${behind.locale} behind since ${behind.since}`
          : 'equal';
    return [
      id,
      count(({ sections }) => sections.length),
      count(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs).length),
      count((chapter) => claimsIn(chapter)),
      count(
        (chapter) =>
          new Set(quantitiesIn(textOf(chapter), chapter.locale).map(({ key }) => key)).size,
      ),
      count((chapter) => termsIn(book, chapter.locale, textOf(chapter))),
      pair.zh.frontmatter.revised,
      pair.en.frontmatter.revised,
      state,
    ];
  });
  return [columns, ...rows];
}

/** The prose of a chapter, notes included. */
function textOf({ sections }: Chapter): string {
  return sections
    .flatMap(({ title, paragraphs, since }) => [
      title,
      ...[...paragraphs, ...since].map(({ text }) => text),
    ])
    .join('\n');
}

function claimsIn({ sections }: Chapter): number {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ tellings }) => tellings))
    .length;
}

/** How many terms of the term base a text names. */
function termsIn(book: Book, locale: Locale, text: string): number {
  return new Set(termFinder(book.glossary.values(), locale)(text).map(({ term }) => term.id)).size;
}

/** The rows as text, in columns. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = columns.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Prints the table of the content below the working folder, then every notice and fault. */
function main(): void {
  const { book, problems: unread } = readBook(readContent(process.cwd()));
  const problems = inOrder([...unread, ...checkBook(book)]);
  console.log(formatTable(parityRows(book, problems)));
  for (const notice of noticesOf(book)) console.log(notice);
  for (const item of problems) console.error(formatProblem(item));
  if (problems.length > 0) process.exitCode = 1;
}

if (import.meta.main) main();
