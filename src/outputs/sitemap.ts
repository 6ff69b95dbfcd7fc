import { counterpartPath, defaultPath, homePath, rootPath } from '../content/address.ts';
import { isLocale, languageTag, locales } from '../content/locale.ts';

/** The version of a page for the readers of one language, or for those of neither (`x-default`). */
export interface Alternate {
  readonly lang: string;
  readonly url: string;
}

/**
 * What a sitemap says of a page beside its address: its versions, the page itself among them, as its
 * own `<link rel="alternate">` do. A page in both languages at once, other than the root, has none.
 * @param url the full address of the page
 * @param root the full address of the site's root, which ends with `/`
 */
export function alternatesOf(url: string, root: string): readonly Alternate[] {
  const path = `/${url.slice(root.length)}`;
  const [, first = ''] = path.split('/');
  if (path !== rootPath && !isLocale(first)) return [];
  const address = (to: string): string => root + to.slice(1);
  const paths = locales.map((locale) => {
    const own = path === rootPath ? homePath(locale) : path;
    const isOwn = own.startsWith(homePath(locale));
    return { locale, path: isOwn ? own : counterpartPath(own) };
  });
  const english = paths.find(({ locale }) => locale === 'en')?.path ?? path;
  return [
    ...paths.map((to) => ({ lang: languageTag[to.locale], url: address(to.path) })),
    { lang: 'x-default', url: address(defaultPath(path, english)) },
  ];
}
