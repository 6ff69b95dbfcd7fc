import { z } from 'zod';
import { idSchema } from '../id.ts';
import { daySchema } from '../when.ts';
import { parseYaml } from '../yaml.ts';
import type { YamlReading } from '../yaml.ts';

/** What can be linked to, each with an address for good. */
export const permalinkKinds = [
  'chapter',
  'section',
  'claim',
  'figure',
  'term',
  'name',
  'paragraph',
  'edition',
] as const;
export type PermalinkKind = (typeof permalinkKinds)[number];

/** The id of a paragraph pair: the section it was first published in, and a token that it keeps. */
const paragraphIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]{2,}$/, 'a paragraph is called like "fee-trigger.k7"');

const anyIdSchema = z.union([idSchema, paragraphIdSchema]);

/** An id with what it stands in: `licensing/fee-trigger`, `fee-trigger/fee-trigger.k7`; a chapter, a term and a name alone. */
const placeSchema = z.string().regex(/^[a-z0-9.-]+(\/[a-z0-9.-]+)?$/, {
  message: 'a place is an id, or what it stands in, "/" and the id',
});

const bothSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const hashSchema = z.string().regex(/^[0-9a-f]{8}$/, 'a hash has eight hexadecimal digits');

const kind = z.enum(permalinkKinds);
const date = daySchema;

/** One line of the register. Nothing in it is ever changed or taken out; what happens later is a line of its own. */
export const registerEntrySchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('published'),
    date,
    kind,
    id: anyIdSchema,
    in: idSchema.optional().describe('What it stands in: a chapter, for a paragraph a section.'),
    zh: hashSchema.optional().describe('For a paragraph: the hash of each text.'),
    en: hashSchema.optional(),
    checksum: z
      .string()
      .regex(/^[0-9a-f]{16}$/, 'a checksum has sixteen digits')
      .optional()
      .describe('For an edition: that of its file.'),
  }),
  z.strictObject({
    state: z.literal('edited'),
    date,
    kind: z.literal('paragraph'),
    id: paragraphIdSchema,
    zh: hashSchema,
    en: hashSchema,
  }),
  z.strictObject({
    state: z.literal('moved'),
    date,
    kind,
    from: placeSchema,
    to: placeSchema,
    reason: bothSchema,
  }),
  z.strictObject({
    state: z.literal('retired'),
    date,
    kind,
    id: anyIdSchema,
    /** The living thing that a reader is sent to instead: `section two-teams`. */
    nearest: z.string().regex(/^(chapter|section|claim|figure|term|name|paragraph) [a-z0-9.-]+$/, {
      message: 'the nearest is a kind and an id, such as "section two-teams"',
    }),
    reason: bothSchema,
    text: bothSchema.describe('Its last text.'),
  }),
]);

export type RegisterEntry = z.infer<typeof registerEntrySchema>;

/**
 * Reads the register of published addresses.
 * @param path the file, for messages
 * @param text YAML: a list of entries, the oldest first
 */
export function parseRegister(path: string, text: string): YamlReading<RegisterEntry[]> {
  // A file of comments alone is an empty list.
  return parseYaml(
    path,
    text,
    z.preprocess((value) => value ?? [], z.array(registerEntrySchema)),
  );
}
