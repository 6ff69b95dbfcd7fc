import { getEntry, render } from 'astro:content';
import { readBook } from './content/book.ts';
import type { Book } from './content/book.ts';
import type { Locale } from './content/locale.ts';
import { ContentError } from './content/problem.ts';
import { checkReading } from './checks/index.ts';

const sources = import.meta.glob<string>('/content/**/*.{yaml,mdx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const book = openBook();

/** Reads `content/` once for the whole build and refuses it when a check finds a fault. */
function openBook(): Book {
  const files = new Map(
    Object.entries(sources).map(([path, text]) => [path.replace(/^\//, ''), text]),
  );
  const reading = readBook(files);
  const problems = checkReading(reading);
  if (problems.length > 0) throw new ContentError(problems);
  return reading.book;
}

/** The whole content, read and checked. */
export function getBook(): Book {
  return book;
}

/**
 * The prose of a chapter as a component; which elements it uses is the page's choice.
 * @param locale language
 * @param chapter a chapter's id
 * @throws {Error} when the collection has no such file
 */
export async function renderChapter(locale: Locale, chapter: string) {
  const entry = await getEntry('chapters', `${locale}/${chapter}`);
  if (entry === undefined) throw new Error(`There is no content/${locale}/${chapter}.mdx.`);
  return render(entry);
}

/**
 * The prose of a page beside the story as a component.
 * @param locale language
 * @param page a page's id
 * @throws {Error} when the collection has no such file
 */
export async function renderPage(locale: Locale, page: string) {
  const entry = await getEntry('pages', `${locale}/${page}`);
  if (entry === undefined) throw new Error(`There is no content/pages/${locale}/${page}.mdx.`);
  return render(entry);
}
