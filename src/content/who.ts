import { z } from 'zod';
import { idSchema } from './id.ts';
import { parseYaml } from './yaml.ts';
import type { YamlReading } from './yaml.ts';

/** As many names as the strip of the home page has room for. */
const first = 6;

const entrySchema = z.strictObject({
  /** That of a company, person or product in the glossary, which says what it is called and what it is. */
  id: idSchema,
  /** Whether it is one of the names that the home page gives. */
  first: z.boolean().default(false),
  /** The claims that vouch for the line. */
  claims: z.array(idSchema).min(1),
  /** The part that it has in the story, in one line. */
  zh: z.string().min(1),
  en: z.string().min(1),
});

export type WhoEntry = z.infer<typeof entrySchema>;

export const whoSchema = z
  .array(entrySchema)
  .refine(
    (entries) => entries.filter((entry) => entry.first).length === first,
    `the home page has room for ${String(first)} names, and as many have to be marked "first: true"`,
  );

/**
 * Reads who is who.
 * @param path the file, for messages
 * @param source YAML: a list of entries, companies before persons before products
 */
export function parseWho(path: string, source: string): YamlReading<WhoEntry[]> {
  return parseYaml(path, source, whoSchema);
}
