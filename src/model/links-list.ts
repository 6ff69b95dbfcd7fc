import { z } from 'zod';
import type { Book } from './book.ts';
import { permalinkKinds } from './register.ts';
import { presentAddresses, promisedAddresses, successorOf } from './promise.ts';
import { isLiving, presentStanding } from './standing.ts';
import type { Standing } from './standing.ts';

/** How an address stands: it is where the thing is, it leads on, or it tells of something withdrawn. */
export const linkStates = ['living', 'moved', 'retired'] as const;

export const linkSchema = z.strictObject({
  address: z.url(),
  kind: z.enum(permalinkKinds),
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
  return [...book.standings.values()].flatMap((standing) => linksTo(book, standing, full));
}

function linksTo(book: Book, standing: Standing, full: (path: string) => string): Link[] {
  const { kind, id, since, changed } = standing;
  const present = presentStanding(book.standings, kind, id);
  const now = present !== undefined && isLiving(present) ? presentAddresses(book, present) : [];
  return promisedAddresses(book, standing).map((promised) => {
    const { path, fragment, locale } = promised;
    const isHere = now.some((item) => item.path === path && item.fragment === fragment);
    const to = isHere ? undefined : successorOf(book, standing, promised);
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
