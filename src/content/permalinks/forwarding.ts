import type { Book } from '../book.ts';
import type { Locale } from '../locale.ts';
import type { PermalinkKind } from './register.ts';
import { presentAddresses, publishedAddresses, successorOf } from './published-address.ts';
import type { PublishedAddress } from './published-address.ts';
import { isLiving, presentPermalink } from './permalink-state.ts';
import type { PermalinkState } from './permalink-state.ts';

/** An address that its thing has left: where it leads today, or nowhere when the thing is retired. */
export interface Forward {
  readonly permalink: PermalinkState;
  readonly address: PublishedAddress;
  readonly to: string | undefined;
}

/** What the thing is today, where it lives. */
function living(book: Book, { kind, id }: PermalinkState): PermalinkState | undefined {
  const present = presentPermalink(book.permalinks, kind, id);
  return present !== undefined && isLiving(present) ? present : undefined;
}

/** Every published address at which its thing is no more, pages and fragments. */
export function forwards(book: Book): readonly Forward[] {
  return [...book.permalinks.values()].flatMap((permalink) => {
    const present = living(book, permalink);
    const now = present === undefined ? [] : presentAddresses(book, present);
    return publishedAddresses(book, permalink)
      .filter(({ path, fragment }) => {
        // An old name of something on the same page is a target there; its page has another path.
        if (fragment !== '') return !now.some((item) => item.path === path && item.fragment !== '');
        return !now.some((item) => item.path === path && item.fragment === '');
      })
      .map((address) => ({ permalink, address, to: successorOf(book, permalink, address) }));
  });
}

/** The pages to put where something was: a redirect, or a tombstone. */
export function forwardingPages(book: Book): readonly Forward[] {
  return forwards(book).filter(({ address }) => address.fragment === '');
}

/**
 * What a page has to say of fragments that it once had.
 * @param book the book
 * @param path the page
 */
export function forwardedFragments(book: Book, path: string): readonly Forward[] {
  return forwards(book).filter(({ address }) => address.fragment !== '' && address.path === path);
}

/**
 * Where the last text of a paragraph stands that its chapter no longer has: its section's own page.
 * @param book the book
 * @param forward of a fragment
 * @returns a path with its fragment; undefined where the page is not a chapter's, or the thing not retired
 */
export function lastTextAddress(
  book: Book,
  { permalink, address }: Pick<Forward, 'permalink' | 'address'>,
): string | undefined {
  if (permalink.retired === undefined) return undefined;
  const whole = publishedAddresses(book, permalink).find(
    ({ path, fragment }) =>
      fragment === address.fragment && path !== address.path && path.startsWith(address.path),
  );
  return whole && whole.path + whole.fragment;
}

/**
 * Old names of something that is still there; each is a target beside the present one.
 * @param book the book
 * @param kind what it is
 * @param id what it is called today
 */
export function formerIds(book: Book, kind: PermalinkKind, id: string): readonly string[] {
  return [...book.permalinks.values()]
    .filter(
      (permalink) =>
        permalink.kind === kind &&
        permalink.id !== id &&
        presentPermalink(book.permalinks, kind, permalink.id)?.id === id,
    )
    .map((permalink) => permalink.id);
}

/**
 * Where the readers of something retired are sent.
 * @param book the book
 * @param permalink of something retired
 * @param locale the language to read on in
 * @returns a path with its fragment; undefined where it is not retired
 */
export function nearestAddress(
  book: Book,
  { retired }: PermalinkState,
  locale: Locale,
): string | undefined {
  if (retired === undefined) return undefined;
  const [kind = '', id = ''] = retired.nearest.split(' ');
  const present = presentPermalink(book.permalinks, kind as PermalinkKind, id);
  if (present === undefined) return undefined;
  const now = presentAddresses(book, present);
  const to = now.find((item) => item.locale === locale) ?? now[0];
  return to && to.path + to.fragment;
}
