import { z } from 'zod';
import { bases, claimSchema } from '../claim.ts';
import { fingerprint } from '../fingerprint.ts';
import { idSchema } from '../id.ts';
import type { Locale } from '../locale.ts';
import { parseYaml } from '../yaml.ts';
import type { YamlReading } from '../yaml.ts';
import { versionOf } from './versioned-text.ts';
import type { VersionedText } from './versioned-text.ts';

const textSchema = z.strictObject({
  chapter: z.string().min(1).describe("The chapter's title then."),
  title: z.string().min(1).describe("The section's title then."),
  summary: z.string().describe('The sentence that stood for it.'),
  paragraphs: z.array(
    z.strictObject({
      id: z.string().min(1).optional().describe('The id that the register gave the pair.'),
      text: z.string().min(1).describe('As a reader read it.'),
      told: z
        .array(z.strictObject({ claim: idSchema, words: z.string().min(1) }))
        .optional()
        .describe('The words of it that told a claim, in their order.'),
    }),
  ),
  since: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        to: idSchema.describe('The section that told the later event.'),
        claims: z.array(idSchema),
      }),
    )
    .optional()
    .describe('Notes of later events.'),
  figures: z.array(idSchema).optional().describe('The figures drawn in it.'),
});

/** What a version keeps of a claim: what a reader saw of it. */
const keptClaimSchema = claimSchema
  .pick({ id: true, when: true, whenSaid: true, speaker: true, zh: true, en: true })
  .extend({
    basis: z.enum(bases),
    sources: z.array(idSchema).describe('Ids of `sources` below.'),
  });

export const keptVersionSchema = z.strictObject({
  section: idSchema,
  version: z.string().regex(/^[0-9a-f]{7}$/, 'a version has seven digits'),
  checksum: z.string().describe('Changes with anything below it.'),
  chapter: idSchema.describe('The chapter that it stood in.'),
  number: z
    .string()
    .regex(/^\d+\.\d+$/)
    .describe('Its number then, such as 5.2.'),
  zh: textSchema,
  en: textSchema,
  claims: z.array(keptClaimSchema).describe('The claims that it told, as they then stood.'),
  sources: z
    .array(
      z.strictObject({
        id: idSchema,
        title: z.string().min(1),
        language: z.string().min(2),
        url: z.string().optional(),
      }),
    )
    .describe('The works behind them.'),
});

/** A section as it was published once. */
export type KeptVersion = z.infer<typeof keptVersionSchema>;
export type KeptText = KeptVersion[Locale];
export type KeptClaim = KeptVersion['claims'][number];

/** The key of a version in a map: `fee-trigger 6a99a0c`. */
export const versionKey = (section: string, version: string): string => `${section} ${version}`;

/** Where a version is kept: `content/versions/fee-trigger/6a99a0c.json`. */
export const versionFile = (section: string, version: string): string =>
  `content/versions/${section}/${version}.json`;

/**
 * The checksum of a version: of its content, however it is laid out.
 * @param kept with or without its checksum
 */
export function checksumOf(kept: Omit<KeptVersion, 'checksum'>): string {
  return fingerprint(JSON.stringify(sorted({ ...kept, checksum: undefined })), 16);
}

/** The same value with the keys of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]);
}

/** The version that the kept texts have; the one that the file is called by, unless somebody altered it. */
export function versionOfKept(kept: KeptVersion): string {
  return versionOf({ zh: versioned(kept.zh), en: versioned(kept.en) });
}

const versioned = ({ title, paragraphs, since = [], figures = [] }: KeptText): VersionedText => ({
  ...{ title, paragraphs, since },
  figures: figures.map((id) => ({ id })),
});

/** The file of a version. */
export function formatKeptVersion(kept: KeptVersion): string {
  return `${JSON.stringify(kept, null, 2)}\n`;
}

/**
 * Reads a kept version.
 * @param path the file, for messages
 * @param text JSON, of which there will be much: it is read as YAML, which it also is, only to say where a fault stands
 */
export function parseKeptVersion(
  path: string,
  text: string,
): Pick<YamlReading<KeptVersion>, 'value' | 'problems'> {
  try {
    const { success, data } = keptVersionSchema.safeParse(JSON.parse(text));
    if (success) return { value: data, problems: [] };
  } catch {
    // What is wrong with it, and on which line, the other reader says.
  }
  return parseYaml(path, text, keptVersionSchema);
}
