import { stringify } from 'yaml';
import { z } from 'zod';
import { fingerprint } from '../fingerprint.ts';
import { idSchema } from '../id.ts';
import { daySchema } from '../when.ts';
import { parseYaml } from '../yaml.ts';
import type { YamlReading } from '../yaml.ts';

const checksumSchema = z.string().regex(/^[0-9a-f]{16}$/, 'a checksum has sixteen digits');

const sectionSchema = z.strictObject({
  id: idSchema,
  version: z.string().regex(/^[0-9a-f]{7}$/, 'a version has seven digits'),
  checksum: checksumSchema.describe('That of the kept version, its claims included.'),
});

const chapterSchema = z.strictObject({
  id: idSchema,
  zh: z.string().min(1).describe('Its title then.'),
  en: z.string().min(1),
  sections: z.array(sectionSchema).min(1),
});

export const editionSchema = z.strictObject({
  date: daySchema,
  name: z
    .string()
    .regex(/^\d+\.\d+$/, `an edition is called like '1.0'`)
    .describe('The number that footers and responses give.'),
  checksum: checksumSchema.describe('Changes with anything else in the file.'),
  chapters: z.array(chapterSchema).min(1).describe('In the order of the book then.'),
});

/** The whole as it was frozen: which chapters and sections there were, in which order, and each section’s version. */
export type Edition = z.infer<typeof editionSchema>;

/** Where an edition is kept: `content/editions/2026-11-28.yaml`. */
export const editionFile = (date: string): string => `content/editions/${date}.yaml`;

/**
 * The checksum of an edition: of its content, however it is laid out. By it the register knows the edition again.
 * @param edition with or without its checksum
 */
export function editionChecksum({ date, name, chapters }: Omit<Edition, 'checksum'>): string {
  const listed = chapters.map(({ id, zh, en, sections }) => [
    ...[id, zh, en],
    sections.map((section) => [section.id, section.version, section.checksum]),
  ]);
  return fingerprint(JSON.stringify([date, name, listed]), 16);
}

/** The file of an edition. */
export function formatEdition(edition: Edition): string {
  return stringify(edition, { lineWidth: 0, singleQuote: true });
}

/**
 * Reads a frozen edition.
 * @param path the file, for messages
 * @param text YAML
 */
export function parseEdition(path: string, text: string): YamlReading<Edition> {
  return parseYaml(path, text, editionSchema);
}
