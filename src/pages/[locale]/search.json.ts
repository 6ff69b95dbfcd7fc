import { languageTag, locales } from '../../content/locale.ts';
import type { Locale } from '../../content/locale.ts';
import { dictionary } from '../../dictionary/index.ts';
import { search } from '../../dictionary/search.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

/** What the search says, for its script. */
export function GET({ params }: { params: { locale: Locale } }): Response {
  const { locale } = params;
  return Response.json({
    ...search[locale],
    locale,
    title: dictionary[locale].pages.search,
    tags: languageTag,
  });
}
