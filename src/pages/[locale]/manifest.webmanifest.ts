import { homePath, iconPath, rootPath } from '../../content/address.ts';
import { languageTag, locales } from '../../content/locale.ts';
import type { Locale } from '../../content/locale.ts';
import { dictionary } from '../../dictionary/index.ts';
import { icons, paper } from '../../social/icon.ts';
import { href } from '../../site.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

/** What the site is called where it is installed (Web Application Manifest, W3C). */
export function GET({ params }: { params: { locale: Locale } }): Response {
  const { locale } = params;
  const words = dictionary[locale];
  return Response.json({
    name: `${words.siteTitle}${words.colon}${words.siteSubtitle}`,
    short_name: words.siteTitle,
    description: words.siteDescription,
    lang: languageTag[locale],
    dir: 'ltr',
    id: href(homePath(locale)),
    start_url: href(homePath(locale)),
    scope: href(rootPath),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: icons.map(({ name, size, purpose }) => ({
      src: href(iconPath(name)),
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
      purpose,
    })),
  });
}
