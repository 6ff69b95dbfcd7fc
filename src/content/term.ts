import { z } from 'zod';
import { idSchema } from './id.ts';
import type { Locale } from './locale.ts';
import { parseYaml } from './yaml.ts';
import type { YamlReading } from './yaml.ts';

const text = z.string().min(1);

/** What an entry of the glossary is about, in the order in which kinds are listed. */
export const termKinds = ['term', 'company', 'person', 'product'] as const;
export type TermKind = (typeof termKinds)[number];

const renderingSchema = z
  .strictObject({
    term: text.describe('The head form; of a person, the full name.'),
    listed: text
      .optional()
      .describe(
        'The head as the glossary lists it, where that is another: of a person, the surname first.',
      ),
    reading: text
      .optional()
      .describe(
        'Homophones to file it by, where collation would take the wrong reading: 虫组 for 重组, chóngzǔ.',
      ),
    definition: text.describe('One or two plain sentences of ours, true in general.'),
    agreed: z
      .array(text)
      .min(1)
      .describe('Every form that may render it, inflected forms included.'),
    refused: z.array(text).default([]).describe('Forms that may stand nowhere.'),
    except: z
      .array(text)
      .default([])
      .describe('Phrases that contain an agreed form and mean something else.'),
  })
  .refine(({ agreed, refused }) => !refused.some((form) => agreed.includes(form)), {
    message: 'a form is both agreed and refused',
  });

export const termSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(termKinds).default('term'),
    understood: z
      .array(text)
      .default([])
      .describe(
        'Texts in which one language leaves it to a pronoun or to ellipsis, by their names in messages.',
      ),
    role: z
      .strictObject({ zh: text, en: text })
      .optional()
      .describe('Of a person: the office that the first mention in a chapter gives.'),
    aliases: z
      .array(text)
      .default([])
      .describe(
        'What else a reader may look it up by: the other script, an abbreviation, pinyin without tones.',
      ),
    zh: renderingSchema,
    en: renderingSchema,
  })
  .refine(({ kind, role }) => (kind === 'person') === (role !== undefined), {
    message: 'a person has a role, and nothing else has one',
  });

export type Term = z.infer<typeof termSchema>;

/**
 * The head of an entry as the glossary lists it.
 * @param term an entry
 * @param locale whose head
 */
export function headOf(term: Term, locale: Locale): string {
  return term[locale].listed ?? term[locale].term;
}

/**
 * Reads the term base.
 * @param path the file, for messages
 * @param source YAML: a list of terms
 */
export function parseGlossary(path: string, source: string): YamlReading<Term[]> {
  return parseYaml(path, source, z.array(termSchema));
}
