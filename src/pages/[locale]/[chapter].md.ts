import type { APIRoute } from 'astro';
import { chapterMarkdown } from '../../outputs/chapter-markdown.ts';
import { locales } from '../../content/locale.ts';
import type { Locale } from '../../content/locale.ts';
import { getBook } from '../../book.ts';
import { markdownWords } from '../../dictionary/markdown.ts';
import { fullAddress } from '../../site.ts';

export const getStaticPaths = () =>
  locales.flatMap((locale) =>
    getBook().outline.map(({ id }) => ({ params: { locale, chapter: id } })),
  );

export const GET: APIRoute<Record<string, never>, { locale: Locale; chapter: string }> = ({
  params: { locale, chapter },
}) => {
  const text = chapterMarkdown(getBook(), locale, chapter, fullAddress, markdownWords(locale));
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
