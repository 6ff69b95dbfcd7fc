import { z } from 'zod';
import { rootPath, versionName } from '../content/address.ts';
import type { Book } from '../content/book.ts';
import { locales } from '../content/locale.ts';
import { permalinkKinds } from '../content/permalinks/register.ts';
import {
  presentAddresses,
  publishedAddresses,
  successorOf,
} from '../content/permalinks/published-address.ts';
import { isLiving, presentPermalink } from '../content/permalinks/permalink-state.ts';
import type { PermalinkState } from '../content/permalinks/permalink-state.ts';
import {
  keptVersionPath,
  publishedVersions,
  standingOf,
} from '../content/versions/version-history.ts';

/** How an address stands: it is where the thing is, it leads on, or it tells of something withdrawn. */
export const linkStates = ['living', 'moved', 'retired'] as const;

export const linkSchema = z.strictObject({
  address: z.url(),
  kind: z.enum(['site', 'version', ...permalinkKinds]),
  /** Of a version: its section, a slash, and the version. */
  id: z.string(),
  /** Absent where both languages stand on the page. */
  language: z.enum(['zh-Hans', 'en']).optional(),
  state: z.enum(linkStates),
  /** The day of its first publication, and of the last change to it. */
  since: z.iso.date(),
  changed: z.iso.date(),
  /** Where it leads today, where that is elsewhere. */
  successor: z.url().optional(),
});

export const linksSchema = z.strictObject({
  $schema: z.url(),
  site: z.url(),
  licence: z.url(),
  links: z.array(linkSchema),
});

export type Link = z.infer<typeof linkSchema>;

const tags = { zh: 'zh-Hans', en: 'en' } as const;

/**
 * Every address that the site has published, and what has become of it.
 * @param book the book
 * @param full makes a full address of a path
 */
export function linksOf(book: Book, full: (path: string) => string): readonly Link[] {
  const links = [...book.permalinks.values()].flatMap((item) => linksTo(book, item, full));
  // The site is as old as what was first published of it, and changed when anything last did.
  const [since = ''] = links.map((link) => link.since).toSorted();
  const [changed = ''] = links
    .map((link) => link.changed)
    .toSorted()
    .toReversed();
  const root = full(rootPath);
  return [
    { address: root, kind: 'site', id: 'site', state: 'living', since, changed },
    ...links,
    ...versionLinks(book, full),
  ];
}

/** What a section said once stands where it is for good, and does not change. */
function versionLinks(book: Book, full: (path: string) => string): Link[] {
  return publishedVersions(book).flatMap((kept): Link[] => {
    const { section, version } = kept;
    const { date } = standingOf(book, kept).change;
    const link = { kind: 'version', id: `${section}/${version}` } as const;
    const state = { state: 'living', since: date, changed: date } as const;
    return [
      { address: full(versionName(section, version)), ...link, ...state },
      ...locales.map((locale) => ({
        address: full(keptVersionPath(locale, kept)),
        ...{ ...link, language: tags[locale], ...state },
      })),
    ];
  });
}

function linksTo(book: Book, permalink: PermalinkState, full: (path: string) => string): Link[] {
  const { kind, id, since, changed } = permalink;
  const present = presentPermalink(book.permalinks, kind, id);
  const now = present !== undefined && isLiving(present) ? presentAddresses(book, present) : [];
  return publishedAddresses(book, permalink).map((address) => {
    const { path, fragment, locale } = address;
    const isHere = now.some((item) => item.path === path && item.fragment === fragment);
    const to = isHere ? undefined : successorOf(book, permalink, address);
    const state = isHere ? 'living' : to === undefined ? 'retired' : 'moved';
    return {
      address: full(path + fragment),
      kind,
      id,
      ...(locale === undefined ? {} : { language: tags[locale] }),
      state,
      since,
      changed,
      ...(to === undefined ? {} : { successor: full(to) }),
    };
  });
}
