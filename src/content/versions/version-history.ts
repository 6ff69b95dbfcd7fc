import { sectionVersionPath } from '../address.ts';
import type { Book } from '../book.ts';
import { changesOf } from '../change.ts';
import type { Change } from '../change.ts';
import type { Locale } from '../locale.ts';
import { sectionNumber } from '../outline.ts';
import { isLiving, permalinkKey, presentPermalink } from '../permalinks/permalink-state.ts';
import type { PermalinkState } from '../permalinks/permalink-state.ts';
import { presentHome } from '../permalinks/permalink.ts';
import { presentAddresses } from '../permalinks/published-address.ts';
import { versionKey } from './kept-version.ts';
import type { KeptVersion } from './kept-version.ts';

/** How a kept version stands among the others of its section. */
export interface VersionStanding {
  readonly kept: KeptVersion;
  /** The change that brought it. */
  readonly change: Change;
  /** The change that replaced it; undefined for the last that the section had. */
  readonly replacedBy: Change | undefined;
  readonly earlier: KeptVersion | undefined;
  readonly later: KeptVersion | undefined;
  /** Whether the section says this today. */
  readonly isPresent: boolean;
  /** What the section has become: itself, or what it was renamed or merged into; undefined where it was retired. */
  readonly section: PermalinkState | undefined;
  /** How and why it was retired, where it was. */
  readonly retired: PermalinkState['retired'];
}

/** Every version that was published, the newest of each section first. */
export function publishedVersions(book: Book): readonly KeptVersion[] {
  const keys = book.changes.flatMap(({ versions }) =>
    Object.entries(versions).map(([section, version]) => versionKey(section, version)),
  );
  return [...new Set(keys)].flatMap((key) => book.versions.get(key) ?? []);
}

/**
 * How a version stands today.
 * @param book the book
 * @param kept one of its published versions
 * @throws {Error} when the history does not name it
 */
export function standingOf(book: Book, kept: KeptVersion): VersionStanding {
  const { section: id, version } = kept;
  const entries = changesOf(book.changes, id);
  const index = entries.findIndex(({ versions }) => versions[id] === version);
  const change = entries[index];
  if (change === undefined) throw new Error(`The history has no version ${version} of "${id}".`);
  const keptBy = (entry: Change | undefined): KeptVersion | undefined =>
    entry && book.versions.get(versionKey(id, entry.versions[id] ?? ''));
  const section = presentPermalink(book.permalinks, 'section', id);
  const replacedBy = entries[index - 1];
  return {
    ...{ kept, change, replacedBy },
    earlier: keptBy(entries[index + 1]),
    later: keptBy(replacedBy),
    isPresent: index === 0 && section?.id === id && isLiving(section),
    section: section && isLiving(section) ? section : undefined,
    retired: section?.retired ?? book.permalinks.get(permalinkKey('section', id))?.retired,
  };
}

/**
 * Where a paragraph of a kept version stands today, or what it was merged into.
 * @returns undefined where it was retired
 */
export function presentPlaceOf(
  book: Book,
  locale: Locale,
  paragraph: string,
): { readonly path: string; readonly number: string } | undefined {
  const present = presentPermalink(book.permalinks, 'paragraph', paragraph);
  if (present === undefined || !isLiving(present)) return undefined;
  const to = presentAddresses(book, present).find((address) => address.locale === locale);
  const number = sectionNumber(book.outline, presentHome(book, 'paragraph', present.id) ?? '');
  return to && { path: to.path + to.fragment, number };
}

/** The page of a version: under the chapter that its section stood in then. */
export const keptVersionPath = (
  locale: Locale,
  { chapter, section, version }: KeptVersion,
): string => sectionVersionPath(locale, chapter, section, version);
