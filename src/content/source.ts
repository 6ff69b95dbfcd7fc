import { z } from 'zod';
import { idSchema } from './id.ts';
import { daySchema, whenSchema } from './when.ts';
import { parseYaml } from './yaml.ts';
import type { YamlReading } from './yaml.ts';

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  authors: z.array(z.string().min(1)).default([]),
  publisher: z.string().min(1).optional(),
  language: z.string().min(2).describe("BCP 47 tag of the work's language."),
  when: whenSchema,
  url: z.url({ protocol: /^https$/ }).optional(),
  consulted: daySchema.optional().describe('The day on which the address was read.'),
  note: z
    .strictObject({ zh: z.string().min(1), en: z.string().min(1) })
    .optional()
    .describe('What a reader should know about how the work was used.'),
});

export type Source = z.infer<typeof sourceSchema>;

/**
 * Reads the works that the site may cite.
 * @param path the file, for messages
 * @param text YAML: a list of works
 */
export function parseSources(path: string, text: string): YamlReading<Source[]> {
  return parseYaml(path, text, z.array(sourceSchema));
}
