import { changeFragment, feedPath, sectionPath, sidePath } from '../content/address.ts';
import type { Locate } from '../content/address.ts';
import type { Book } from '../content/book.ts';
import type { ChangeKind } from '../content/change.ts';
import { textLicence } from '../content/edition.ts';
import { historyOf } from '../content/history.ts';
import type { ChangedSection, HistoryEntry } from '../content/history.ts';
import { languageTag } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { keptVersionPath } from '../content/versions/version-history.ts';
import { xmlElement } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** What a feed says in its reader's language beside the changes themselves. */
export interface FeedWords {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly rights: string;
  /** What stands between two sentences. */
  readonly sentenceJoint: string;
  /** A section as it reads since a change, by its number, its title and the version. */
  readonly version: (number: string, title: string, version: string) => string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
}

/** A day as Atom wants it, with a time (RFC 4287, §3.3). The history knows days only: it is their beginning. */
const atomTime = (day: string): string => `${day}T00:00:00Z`;

/**
 * The history of the sections as an Atom feed (RFC 4287). Ids are tag URIs (RFC 4151) of the host and
 * the day of the first publication: no change of text, title or path touches them.
 * @param book a checked book
 * @param locale the language of the feed
 * @param locate path → full address
 * @param words the words around the changes
 * @throws {Error} when the history is empty
 */
export function changesFeed(
  book: Book,
  locale: Locale,
  locate: Locate,
  words: FeedWords,
): XmlElement {
  const newest = book.changes[0];
  const first = book.changes.at(-1);
  if (newest === undefined || first === undefined) throw new Error('The history is empty.');
  const page = sidePath(locale, 'changes');
  const tag = `tag:${new URL(locate('/')).hostname},${first.date}:${locale}/changes`;
  const entries = historyOf(book, locale);
  return xmlElement(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageTag[locale] },
    [
      xmlElement('id', {}, tag),
      xmlElement('title', {}, words.title),
      xmlElement('subtitle', {}, words.subtitle),
      xmlElement('updated', {}, atomTime(newest.date)),
      xmlElement('author', {}, [xmlElement('name', {}, words.author)]),
      xmlElement('rights', {}, words.rights),
      link('self', locate(feedPath(locale)), { type: 'application/atom+xml' }),
      link('alternate', locate(page), { type: 'text/html' }),
      // RFC 4946.
      link('license', textLicence),
      ...entries.map((entry) => feedEntry(entry, locale, tag, locate, words)),
    ],
  );
}

function feedEntry(
  { name, change, sections }: HistoryEntry,
  locale: Locale,
  tag: string,
  locate: Locate,
  words: FeedWords,
): XmlElement {
  const { what, why } = change[locale];
  return xmlElement('entry', {}, [
    xmlElement('id', {}, `${tag}/${name}`),
    xmlElement('title', {}, what),
    xmlElement('updated', {}, atomTime(change.date)),
    xmlElement('published', {}, atomTime(change.date)),
    link('alternate', locate(sidePath(locale, 'changes') + changeFragment(name)), {
      type: 'text/html',
    }),
    ...sections.flatMap((section) => sectionLinks(section, locale, locate, words)),
    xmlElement('category', { term: change.kind, label: words.kinds[change.kind] }),
    xmlElement('summary', { type: 'text' }, [what, why].join(words.sentenceJoint)),
  ]);
}

/** To the section as it reads today, where it is still there, and to the version that the entry tells of. */
function sectionLinks(
  { id, present, kept }: ChangedSection,
  locale: Locale,
  locate: Locate,
  words: FeedWords,
): readonly XmlElement[] {
  return [
    ...(present === undefined
      ? []
      : [
          link('related', locate(sectionPath(locale, present.chapter, id)), {
            title: `§${present.number} ${present.title}`,
          }),
        ]),
    ...(kept === undefined
      ? []
      : [
          link('related', locate(keptVersionPath(locale, kept)), {
            title: words.version(kept.number, kept[locale].title, kept.version),
          }),
        ]),
  ];
}

const link = (rel: string, href: string, more: Readonly<Record<string, string>> = {}): XmlElement =>
  xmlElement('link', { rel, href, ...more });
