import { z } from 'zod';

/** English kebab-case: the form of every id that somebody may link to. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case English words joined by hyphens');

/**
 * Names that a static route or a fragment of every page already has: a section of that name would be shadowed.
 * `main` is the skip link's target, `t` what holds the definitions.
 */
export const reservedIds: ReadonlySet<string> = new Set([
  'about',
  'api',
  'c',
  'cards',
  'changes',
  'claims',
  'cite',
  'en',
  'f',
  'feed',
  'glossary',
  'links',
  'main',
  'p',
  's',
  'search',
  't',
  'take',
  'timeline',
  'v',
  'who',
  'zh',
  'zh-en',
]);
