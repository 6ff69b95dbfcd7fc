import { z } from 'zod';
import { idSchema } from './id.ts';
import type { Locale } from './locale.ts';
import { formatWhen, whenSchema } from './when.ts';
import { parseYaml } from './yaml.ts';
import type { YamlReading } from './yaml.ts';

/** Who vouches for a claim, in the order in which the bases are listed everywhere. */
export const bases = ['report', 'insiders', 'customers', 'on-record', 'data', 'record'] as const;
export type Basis = (typeof bases)[number];

/** How a basis is drawn: outlined is the report's own word, broken is people unnamed, filled has a name. */
export const basisForm = {
  report: 'outlined',
  insiders: 'unnamed',
  customers: 'unnamed',
  'on-record': 'named',
  data: 'named',
  record: 'named',
} as const satisfies Record<Basis, 'outlined' | 'unnamed' | 'named'>;

/** Whose story a claim is. */
export const subjects = ['microsoft', 'openai', 'together', 'collision', 'third-party'] as const;
export type Subject = (typeof subjects)[number];

/** The inks of the design: blue, red, register (side by side), overprint, key. */
export const inks = ['m', 'o', 'r', 'x', 'k'] as const;
export type Ink = (typeof inks)[number];

/** The ink in which a claim's subject is printed. */
export const subjectInk = {
  microsoft: 'm',
  openai: 'o',
  together: 'r',
  collision: 'x',
  'third-party': 'k',
} as const satisfies Record<Subject, Ink>;

export const claimSchema = z.strictObject({
  id: idSchema,
  chapter: idSchema.describe('The chapter that has to tell it.'),
  basis: z.enum(bases).describe('Who vouches for it, as the report presents it.'),
  about: z.enum(subjects).describe('Whose story it is.'),
  speaker: z
    .strictObject({ zh: z.string().min(1), en: z.string().min(1) })
    .optional()
    .describe('Who said or measured it, where somebody is named.'),
  when: whenSchema.describe('The time that the claim is about.'),
  whenSaid: z
    .strictObject({ zh: z.string().min(1), en: z.string().min(1) })
    .optional()
    .describe(
      'How the report gives that time where it is less exact than `when`: a season, the early part of a year.',
    ),
  figures: z
    .array(z.string().min(1))
    .default([])
    .describe('Every number that the text must give unchanged, with its unit, in English.'),
  updates: idSchema
    .optional()
    .describe('For later events: the chapter whose story this continues.'),
  sources: z
    .array(idSchema)
    .default(['report'])
    .describe('Ids of `sources.yaml`; the report stands behind every claim that names none.'),
  zh: z.string().min(1),
  en: z.string().min(1),
});

export type Claim = z.infer<typeof claimSchema>;

/**
 * Reads the ledger.
 * @param path the file, for messages
 * @param text YAML: a list of claims
 */
export function parseClaims(path: string, text: string): YamlReading<Claim[]> {
  return parseYaml(path, text, z.array(claimSchema));
}

/**
 * The time of a claim in words, no more exact than the report gives it.
 * @param claim an entry of the ledger
 * @param locale the language to say it in
 */
export function timeOf(claim: Pick<Claim, 'when' | 'whenSaid'>, locale: Locale): string {
  return claim.whenSaid?.[locale] ?? formatWhen(claim.when, locale);
}
