import { z } from 'zod';
import { parseYaml } from '../yaml.ts';
import type { YamlReading } from '../yaml.ts';

export const publishedTextsSchema = z.record(
  z.string(),
  z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
);

/** The text of each paragraph pair as it was last registered: id → both texts. */
export type PublishedTexts = z.infer<typeof publishedTextsSchema>;

/**
 * Reads the texts that `npm run register` keeps, so that it knows an edited paragraph again.
 * @param path the file, for messages
 * @param text YAML: id → texts
 */
export function parsePublishedTexts(path: string, text: string): YamlReading<PublishedTexts> {
  return parseYaml(path, text, publishedTextsSchema);
}
