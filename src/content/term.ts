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
    /** The head form; of a person, the full name. */
    term: text,
    /** The head as the glossary lists it, where that is another: of a person, the surname first. */
    listed: text.optional(),
    /** Homophones to file it by, where collation would take the wrong reading: 虫组 for 重组, chóngzǔ. */
    reading: text.optional(),
    /** One or two plain sentences of ours, true in general. */
    definition: text,
    /** Every form that may render it, inflected forms included. */
    agreed: z.array(text).min(1),
    /** Forms that may stand nowhere. */
    refused: z.array(text).default([]),
    /** Phrases that contain an agreed form and mean something else. */
    except: z.array(text).default([]),
  })
  .refine(({ agreed, refused }) => !refused.some((form) => agreed.includes(form)), {
    message: 'a form is both agreed and refused',
  });

export const termSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(termKinds).default('term'),
    /** Texts in which one language leaves it to a pronoun or to ellipsis, by their names in messages. */
    understood: z.array(text).default([]),
    /** Of a person: the office that the first mention in a chapter gives. */
    role: z.strictObject({ zh: text, en: text }).optional(),
    /** What else a reader may look it up by: the other script, an abbreviation, pinyin without tones. */
    aliases: z.array(text).default([]),
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
