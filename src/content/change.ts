import { z } from 'zod';
import { idSchema } from './id.ts';
import { daySchema } from './when.ts';
import { parseYaml } from './yaml.ts';
import type { YamlReading } from './yaml.ts';

/** What a change was: the first publication, a mistake mended, better words for the same, or something new told. */
export const changeKinds = ['published', 'corrected', 'reworded', 'extended'] as const;

const tellingSchema = z.strictObject({
  what: z.string().min(1).describe('What changed, in a sentence.'),
  why: z.string().min(1).describe('Why, in a sentence.'),
});

export const changeSchema = z.strictObject({
  date: daySchema,
  kind: z.enum(changeKinds),
  versions: z
    .record(idSchema, z.string().regex(/^[0-9a-f]{7}$/, 'a version has seven digits'))
    .describe('The sections that changed, each with the version that it has since.'),
  zh: tellingSchema,
  en: tellingSchema,
});

export type Change = z.infer<typeof changeSchema>;
export type ChangeKind = Change['kind'];

/**
 * Reads the history of the sections.
 * @param path the file, for messages
 * @param text YAML: a list of changes, the newest first
 */
export function parseChanges(path: string, text: string): YamlReading<Change[]> {
  return parseYaml(
    path,
    text,
    z.preprocess((value) => value ?? [], z.array(changeSchema)),
  );
}

/**
 * The changes of one section.
 * @param changes the newest first
 * @param section its id
 */
export function changesOf(changes: readonly Change[], section: string): readonly Change[] {
  return changes.filter(({ versions }) => Object.hasOwn(versions, section));
}

/**
 * The name of an entry, which neither a new entry nor better words for this one change: its day, and
 * its place among the entries of that day, from the oldest.
 * @param changes the newest first
 * @param change one of them
 */
export function changeName(changes: readonly Change[], change: Change): string {
  const sameDay = changes.filter(({ date }) => date === change.date);
  return `${change.date}-${sameDay.length - sameDay.indexOf(change)}`;
}
