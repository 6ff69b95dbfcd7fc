import type { Book } from './book.ts';
import type { Locale } from './locale.ts';
import type { PermalinkKind } from './register.ts';
import { presentAddresses, promisedAddresses, successorOf } from './promise.ts';
import type { Promised } from './promise.ts';
import { isLiving, presentStanding } from './standing.ts';
import type { Standing } from './standing.ts';

/** An address that its thing has left: where it leads today, or nowhere when the thing is retired. */
export interface Forward {
  readonly standing: Standing;
  readonly promised: Promised;
  readonly to: string | undefined;
}

/** What the thing is today, where it lives. */
function living(book: Book, { kind, id }: Standing): Standing | undefined {
  const present = presentStanding(book.standings, kind, id);
  return present !== undefined && isLiving(present) ? present : undefined;
}

/** Every published address at which its thing is no more, pages and fragments. */
export function forwards(book: Book): readonly Forward[] {
  return [...book.standings.values()].flatMap((standing) => {
    const present = living(book, standing);
    const now = present === undefined ? [] : presentAddresses(book, present);
    return promisedAddresses(book, standing)
      .filter(({ path, fragment }) => {
        // An old name of something on the same page is a target there; its page has another path.
        if (fragment !== '') return !now.some((item) => item.path === path && item.fragment !== '');
        return !now.some((item) => item.path === path && item.fragment === '');
      })
      .map((promised) => ({ standing, promised, to: successorOf(book, standing, promised) }));
  });
}

/** The pages to put where something was: a redirect, or a tombstone. */
export function forwardingPages(book: Book): readonly Forward[] {
  return forwards(book).filter(({ promised }) => promised.fragment === '');
}

/**
 * What a page has to say of fragments that it once had.
 * @param book the book
 * @param path the page
 */
export function forwardedFragments(book: Book, path: string): readonly Forward[] {
  return forwards(book).filter(
    ({ promised }) => promised.fragment !== '' && promised.path === path,
  );
}

/**
 * Old names of something that is still there; each is a target beside the present one.
 * @param book the book
 * @param kind what it is
 * @param id what it is called today
 */
export function formerIds(book: Book, kind: PermalinkKind, id: string): readonly string[] {
  return [...book.standings.values()]
    .filter(
      (standing) =>
        standing.kind === kind &&
        standing.id !== id &&
        presentStanding(book.standings, kind, standing.id)?.id === id,
    )
    .map((standing) => standing.id);
}

/**
 * Where the readers of something retired are sent.
 * @param book the book
 * @param standing of something retired
 * @param locale the language to read on in
 * @returns a path with its fragment; undefined where it is not retired
 */
export function nearestAddress(
  book: Book,
  { retired }: Standing,
  locale: Locale,
): string | undefined {
  if (retired === undefined) return undefined;
  const [kind = '', id = ''] = retired.nearest.split(' ');
  const present = presentStanding(book.standings, kind as PermalinkKind, id);
  if (present === undefined) return undefined;
  const now = presentAddresses(book, present);
  const to = now.find((item) => item.locale === locale) ?? now[0];
  return to && to.path + to.fragment;
}
