import type { MDXInstance } from 'astro';
import Unwritten from './components/prose/Unwritten.astro';
import { openBook, openDraft } from './checks/open-book.ts';
import type { Book } from './content/book.ts';
import type { Locale } from './content/locale.ts';

/** The prose as components, each compiled when it is first drawn. */
const prose = import.meta.glob<MDXInstance<Record<string, unknown>>>(
  '/content/{zh,en,pages/zh,pages/en}/*.mdx',
);

/** The whole content, read and checked; while it is being written, as a draft that may owe something. */
export function getBook(): Book {
  const root = process.cwd();
  return import.meta.env.DEV ? openDraft(root).book : openBook(root);
}

/**
 * The prose of a chapter as a component; which elements it uses is the page's choice.
 * @param locale language
 * @param chapter a chapter's id
 * @throws {Error} when there is no such file
 */
export const renderChapter = (locale: Locale, chapter: string) =>
  render(`content/${locale}/${chapter}.mdx`);

/**
 * The prose of a page beside the story as a component.
 * @param locale language
 * @param page a page's id
 * @throws {Error} when there is no such file
 */
export const renderPage = (locale: Locale, page: string) =>
  render(`content/pages/${locale}/${page}.mdx`);

async function render(path: string) {
  const text = prose[`/${path}`];
  if (text === undefined) {
    // ESLint does not know the types of .astro files; `astro check` does.
    if (import.meta.env.DEV) return { Content: Unwritten as MDXInstance<object>['Content'] };
    throw new Error(`${path} is not written yet.`);
  }
  const { default: Content } = await text();
  return { Content };
}
