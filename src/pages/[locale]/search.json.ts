import { searchIndexPath } from '../../content/address.ts';
import { languageTag, locales } from '../../content/locale.ts';
import type { Locale } from '../../content/locale.ts';
import { nameTable } from '../../search/search-record.ts';
import { dictionary } from '../../dictionary/index.ts';
import { search } from '../../dictionary/search.ts';
import { getBook } from '../../book.ts';
import { href } from '../../site.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

/** What the search says, where its index stands and what its readers call things, for its script. */
export function GET({ params }: { params: { locale: Locale } }): Response {
  const { locale } = params;
  return Response.json({
    ...search[locale],
    locale,
    title: dictionary[locale].pages.search,
    tags: languageTag,
    index: href(searchIndexPath),
    names: nameTable(getBook()),
  });
}
