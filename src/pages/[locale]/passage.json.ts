import { accessedPlaceholder } from '../../citations/citation.ts';
import { locales } from '../../content/locale.ts';
import type { Locale } from '../../content/locale.ts';
import { dictionary } from '../../dictionary/index.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

/** The words of the tools for selected passages, which their script asks for when they are first used. */
export function GET({ params }: { params: { locale: Locale } }): Response {
  const { locale } = params;
  return Response.json({
    ...dictionary[locale].passage,
    accessed: accessedPlaceholder[locale],
  });
}
