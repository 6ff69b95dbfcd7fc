import {
  cardPath,
  chapterPath,
  counterpartPath,
  homePath,
  sectionName,
  sectionPath,
} from '../content/address.ts';
import type { Locate } from '../content/address.ts';
import { getChapter, getSection } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import { textLicence } from '../content/edition.ts';
import { languageTag } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { sectionState } from '../content/version.ts';
import { keptVersionPath } from '../content/versions/version-history.ts';
import type { VersionStanding } from '../content/versions/version-history.ts';

/** A node of a schema.org graph. */
export type Thing = Readonly<Record<string, unknown>>;

/** The site in the language of the page. */
export interface SiteWords {
  readonly siteTitle: string;
  /** Who answers for the text. */
  readonly editors: string;
}

/**
 * Things as one JSON-LD document.
 * @param things in order
 */
export const graphOf = (things: readonly Thing[]): Thing => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

/**
 * JSON-LD as text for a `<script>`, which only `<` could end early.
 * @param data a document
 */
export const scriptText = (data: Thing): string =>
  JSON.stringify(data).replaceAll('<', String.raw`\u003c`);

/**
 * A chapter as an article, and the way to it.
 * @param book the book
 * @param locale language
 * @param id a chapter's id
 * @param locate path → full address
 * @param words the site in that language
 */
export function chapterData(
  book: Book,
  locale: Locale,
  id: string,
  locate: Locate,
  words: SiteWords,
): Thing {
  const { title, revised } = getChapter(book, locale, id).frontmatter;
  const path = chapterPath(locale, id);
  const home = locate(homePath(locale));
  return graphOf([
    {
      ...article(locale, path, title, locate, words),
      dateModified: revised,
      image: locate(cardPath(locale, 'chapter', id)),
      isPartOf: { '@type': 'WebSite', name: words.siteTitle, url: home },
    },
    breadcrumbs([
      { name: words.siteTitle, item: home },
      { name: title, item: locate(path) },
    ]),
  ]);
}

/**
 * A section as an article of its own within its chapter, and the way to it.
 * @param book a checked book
 * @param locale language
 * @param id a section's id
 * @param locate path → full address
 * @param words the site in that language
 */
export function sectionData(
  book: Book,
  locale: Locale,
  id: string,
  locate: Locate,
  words: SiteWords,
): Thing {
  const { chapter, section } = getSection(book, locale, id);
  const { version, date } = sectionState(book, id);
  const { title, sections } = chapter.frontmatter;
  const path = sectionPath(locale, chapter.id, id);
  const chapterAddress = locate(chapterPath(locale, chapter.id));
  const since = book.permalinks.get(`section ${id}`)?.since;
  return graphOf([
    {
      ...article(locale, path, section.title, locate, words),
      description: sections.find((item) => item.id === id)?.summary,
      ...(since === undefined ? {} : { datePublished: since }),
      dateModified: date,
      version,
      image: locate(cardPath(locale, 'section', id)),
      isPartOf: { '@type': 'Article', '@id': chapterAddress, headline: title },
    },
    breadcrumbs([
      { name: words.siteTitle, item: locate(homePath(locale)) },
      { name: title, item: chapterAddress },
      { name: section.title, item: locate(path) },
    ]),
  ]);
}

/**
 * A section as it was published once, as one version of what its name stands for.
 * @param locale language
 * @param standing of the version
 * @param locate path → full address
 * @param words the site in that language
 */
export function versionData(
  locale: Locale,
  { kept, change, section }: VersionStanding,
  locate: Locate,
  words: SiteWords,
): Thing {
  const path = keptVersionPath(locale, kept);
  return graphOf([
    {
      ...article(locale, path, kept[locale].title, locate, words),
      datePublished: change.date,
      version: kept.version,
      // Of a section that has left the site no card is drawn.
      ...(section && { image: locate(cardPath(locale, 'section', section.id)) }),
      exampleOfWork: { '@type': 'Article', '@id': locate(sectionName(kept.section)) },
    },
  ]);
}

/** What every article of the site says. Neither language is the original: each names the other as its translation. */
function article(
  locale: Locale,
  path: string,
  headline: string,
  locate: Locate,
  { editors }: SiteWords,
): Thing {
  const author = { '@type': 'Organization', name: editors, url: locate(homePath(locale)) };
  return {
    '@type': 'Article',
    '@id': locate(path),
    headline,
    inLanguage: languageTag[locale],
    license: textLicence,
    author,
    publisher: author,
    workTranslation: { '@type': 'Article', '@id': locate(counterpartPath(path)) },
  };
}

/** The way from the home page, which search engines draw as a trail. */
function breadcrumbs(steps: readonly { readonly name: string; readonly item: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}
