import { isLocale, locales, otherLocale } from './locale.ts';
import type { Locale } from './locale.ts';

/** Pages beside the story, each under both languages. */
export const sidePages = [
  'who',
  'claims',
  'timeline',
  'glossary',
  'changes',
  'take',
  'search',
  'about',
] as const;
export type SidePage = (typeof sidePages)[number];

/** The page that offers both languages. */
export const rootPath = '/';

/**
 * Every path of a page below is relative to the site's root, starts with `/` and ends with `/`; `withBase` puts a sub-path before it.
 * @param locale language
 */
export const homePath = (locale: Locale): string => `/${locale}/`;

/** A chapter: `/zh/licensing/`. */
export const chapterPath = (locale: Locale, chapter: string): string => `/${locale}/${chapter}/`;

/** A section alone, the address that reports link to: `/zh/licensing/fee-trigger/`. */
export const sectionPath = (locale: Locale, chapter: string, section: string): string =>
  `/${locale}/${chapter}/${section}/`;

/** A section as it once was, under the chapter that it stood in then: `/zh/licensing/fee-trigger/v/6a99a0c/`. */
export const sectionVersionPath = (
  locale: Locale,
  chapter: string,
  section: string,
  version: string,
): string => `${sectionPath(locale, chapter, section)}v/${version}/`;

/** A page beside the story: `/zh/claims/`. */
export const sidePath = (locale: Locale, page: SidePage): string => `/${locale}/${page}/`;

/** A chapter as Markdown: its page's address, without the slash at the end. */
export const markdownPath = (locale: Locale, chapter: string): string => `/${locale}/${chapter}.md`;

/** What the search says; its script asks for this when it is opened. */
export const searchSettingsPath = (locale: Locale): string => `/${locale}/search.json`;

/** What can be found in both languages. */
export const searchContentsPath = '/search.json';

/** The feed of the changes. */
export const feedPath = (locale: Locale): string => `/${locale}/feed.xml`;

/** What is answered without a network where a page is not kept. */
export const offlinePath = '/offline/';

/** What the site is called where it is installed. */
export const manifestPath = (locale: Locale): string => `/${locale}/manifest.webmanifest`;

/** A picture of its mark there. */
export const iconPath = (name: string): string => `/icons/${name}.png`;

/** What machines read; the number in it goes up when a reader of the old form would be misled. */
export const apiPaths = {
  claims: '/api/v1/claims.json',
  claimsTable: '/api/v1/claims.csv',
  claimsTableMetadata: '/api/v1/claims.csv-metadata.json',
  claimsSchema: '/api/v1/schema/claims.json',
  chapters: '/api/v1/chapters.json',
  chaptersSchema: '/api/v1/schema/chapters.json',
} as const;

/** Every address that the site has published, and what became of it. */
export const linksPath = '/links.json';

/** Names that hold in both languages, for links that shall outlive a renaming of chapters: `/s/fee-trigger/`. */
export const sectionName = (section: string): string => `/s/${section}/`;
export const claimName = (claim: string): string => `/c/${claim}/`;
export const figureName = (figure: string): string => `/f/${figure}/`;

/** The kinds of file in which a figure can be taken along. */
export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** A figure as a picture, beside its name: `/f/stake.zh.svg`. */
export const picturePath = (figure: string, locale: Locale, format: PictureFormat): string =>
  `/f/${figure}.${locale}.${format}`;

/** A version of a section in both languages: `/s/fee-trigger/v/6a99a0c/`. */
export const versionName = (section: string, version: string): string =>
  `${sectionName(section)}v/${version}/`;

/** The editions, and one of them, by its day: `/v/2026-11-28/`. */
export const editionsPath = '/v/';
export const editionPath = (date: string): string => `${editionsPath}${date}/`;

/** How the names of files to take along begin. */
const slug = 'an-open-relationship';

/** The deposit of an edition: `an-open-relationship-1.0.zip`, which stands beside the page of the edition. */
export const depositName = ({ name }: { readonly name: string }): string => `${slug}-${name}.zip`;
export const depositPath = (edition: { readonly name: string; readonly date: string }): string =>
  editionPath(edition.date) + depositName(edition);

/** In which languages a book is; both stand side by side. */
export const bookLanguages = ['zh', 'en', 'zh-en'] as const;
export type BookLanguages = (typeof bookLanguages)[number];

/** The languages of a book, the first of them its leading one. */
export const shownIn = (languages: BookLanguages): readonly Locale[] =>
  locales.filter((locale) => languages === locale || languages === 'zh-en');

/**
 * A book to take along: `/take/an-open-relationship-1.0-zh.epub`.
 * @param issue the name of the edition, or the day of a text that is none
 * @param languages of the book
 */
export const bookPath = (issue: string, languages: BookLanguages): string =>
  `/take/${slug}-${issue}-${languages}.epub`;

/** The list of a section's versions for clients of Memento. */
export const timeMapPath = (section: string): string => `${sectionName(section)}timemap.link`;

/**
 * Whether a path is that of a kept version, which stands for what was and not for what is to be found.
 * @param path ends with `/`
 */
export const isVersionPath = (path: string): boolean => /\/v\/[0-9a-f]{7}\/$/.test(path);

/** What can stand in another site's page. */
export const embedKinds = ['section', 'claim', 'figure'] as const;
export type EmbedKind = (typeof embedKinds)[number];

/** A part of the site for a frame in another: `/embed/zh/figure/stake/`. */
export const embedPath = (locale: Locale, kind: EmbedKind, id: string): string =>
  `/embed/${locale}/${kind}/${id}/`;

/** What such a part says of itself to those who would frame it (https://oembed.com). */
export const oembedPath = (locale: Locale, kind: EmbedKind, id: string): string =>
  `${embedPath(locale, kind, id)}oembed.json`;

/**
 * Whether a path or address is that of a part for a frame, which is not to be found by itself.
 * @param path ends with `/`
 */
export const isEmbedPath = (path: string): boolean => /\/embed\/(zh|en)\//.test(path);

/** The script that gives frames the height that their pages ask for. */
export const embedScriptPath = '/embed.js';

/** Every way to cite a chapter, in both languages: `/cite/licensing/`. */
export const citePath = (chapter: string): string => `/cite/${chapter}/`;

/** Both languages side by side: the list of chapters, and a chapter. */
export const parallelHomePath = '/zh-en/';
export const parallelPath = (chapter: string): string => `/zh-en/${chapter}/`;

/** The heading of a section on a page in both languages, whose second column has its language before every id. */
export const twinFragment = (locale: Locale, section: string): string =>
  locale === 'zh' ? `#h-${section}` : `#${locale}.h-${section}`;

/** What has a share card of its own in each language, beside the home pages. */
export type CardKind = 'chapter' | 'section' | 'claim' | 'figure';

/** The share card of the page that offers both languages. */
export const rootCardPath = '/cards/home.png';

/** The share card of a home page: `/cards/zh/home.png`. */
export const homeCardPath = (locale: Locale): string => `/cards/${locale}/home.png`;

/** A share card, by the id that is the same in both languages: `/cards/zh/section/fee-trigger.png`. */
export const cardPath = (locale: Locale, kind: CardKind, id: string): string =>
  `/cards/${locale}/${kind}/${id}.png`;

/** A section within its chapter's page. */
export const sectionFragment = (section: string): string => `#${section}`;

/** How fragments of what is no section begin, lest a page have one address twice. */
const fragmentPrefixes = {
  claim: 'c-',
  note: 'n-',
  notes: 'notes-',
  figure: 'f-',
  term: 't-',
  basis: 'basis-',
  source: 'source-',
  change: 'change-',
} as const;

/**
 * Tells of what kind a fragment is by how it begins.
 * @param fragment without `#`
 * @returns nothing for the id of a section
 */
export function fragmentKind(fragment: string): string | undefined {
  return Object.entries(fragmentPrefixes).find(([, prefix]) => fragment.startsWith(prefix))?.[0];
}

/** A claim where it is first told, on its chapter's page. */
export const claimFragment = (claim: string): string => `#${fragmentPrefixes.claim}${claim}`;

/** The note that says who vouches for a claim. */
export const noteFragment = (claim: string): string => `#${fragmentPrefixes.note}${claim}`;

/** All the notes of a section, which a phone folds. */
export const notesFragment = (section: string): string => `#${fragmentPrefixes.notes}${section}`;

/** A paragraph by the id that it keeps, on its chapter's page and on its section's. */
export const paragraphFragment = (paragraph: string): string => `#${paragraph}`;

/** A figure within its chapter's page. */
export const figureFragment = (figure: string): string => `#${fragmentPrefixes.figure}${figure}`;

/** The definition of a term, on a page that uses it. */
export const definitionFragment = (term: string): string => `#${fragmentPrefixes.term}${term}`;

/** The definitions of a page; opening them closes each of them. */
export const definitionsFragment = '#t';

/** A term in the glossary. */
export const termFragment = (term: string): string => `#${term}`;

/** A company, person or product in who is who. */
export const whoFragment = (name: string): string => `#${name}`;

/** A claim on the ledger page. */
export const ledgerFragment = (claim: string): string => `#${claim}`;

/** A basis on the page about the site. */
export const basisFragment = (basis: string): string => `#${fragmentPrefixes.basis}${basis}`;

/** A source in the list on the page about the site. */
export const sourceFragment = (source: string): string => `#${fragmentPrefixes.source}${source}`;

/** An entry of the history, by its name. */
export const changeFragment = (change: string): string => `#${fragmentPrefixes.change}${change}`;

/**
 * The same place in the other language.
 * @param path a path under `/zh/` or `/en/`; any other is returned as it is
 */
export function counterpartPath(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return isLocale(first) ? `/${[otherLocale(first), ...rest].join('/')}` : path;
}

/**
 * What a reader of neither language gets (`x-default`): the page that offers both, else the English one.
 * @param path a page's own path
 * @param english the path of its English version
 */
export function defaultPath(path: string, english: string): string {
  const isHome = path === rootPath || locales.some((locale) => path === homePath(locale));
  return isHome ? rootPath : english;
}

/**
 * Puts the sub-path of the deployment before a path of the site.
 * @param base `/` or `/sub/` or `/sub`
 * @param path starts with `/`
 */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/**
 * The full address of a path.
 * @param site the origin, such as `https://example.org`
 * @param base the sub-path of the deployment
 * @param path starts with `/`
 */
export function absoluteUrl(site: string, base: string, path: string): string {
  return new URL(withBase(base, path), site).href;
}

/** A path of the site as a full address of this deployment: `absoluteUrl` with its origin and sub-path. */
export type Locate = (path: string) => string;
