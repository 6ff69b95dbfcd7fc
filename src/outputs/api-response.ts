import { z } from 'zod';
import type { Locate } from '../content/address.ts';
import type { Book } from '../content/book.ts';
import { lastRevised, newestEdition, textLicence } from '../content/edition.ts';
import { locales } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';

/** A text in both languages: `zh` is Simplified Chinese (`zh-Hans`), `en` English. */
export const bothTextsSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** The page of something in each language. */
export const bothPagesSchema = z.strictObject({ zh: z.url(), en: z.url() });

export const idFieldSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('English kebab-case; never given to anything else.');

export const paragraphIdFieldSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]{2,}$/)
  .describe('The section it was first published in, and a token that it keeps.');

/** A year, month or day, or two of these joined by `/`, as `when.ts` reads it. */
export const whenFieldSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/)
  .describe('A year, month or day, or two of these joined by “/” (ISO 8601).');

/** What every response says of itself. */
const headFields = {
  $schema: z.url().describe('The JSON Schema of this response.'),
  address: z.url().describe('Where this response stands.'),
  licence: z.url().describe('What the texts may be used under.'),
  edition: z.string().describe('The number of the edition.'),
  revised: z.iso.date().describe('The day of its newest text.'),
};

/**
 * The schema of a response: what it says of itself, and what it brings.
 * @param fields the schemas of what it brings
 */
export function responseSchema<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.strictObject({ ...headFields, ...fields });
}

/**
 * What a response says of itself.
 * @param book the book
 * @param locate path → full address
 * @param paths of the response and of its schema
 */
export function responseHead(
  book: Book,
  locate: Locate,
  paths: { readonly response: string; readonly schema: string },
) {
  return {
    $schema: locate(paths.schema),
    address: locate(paths.response),
    licence: textLicence,
    edition: newestEdition(book).name,
    revised: lastRevised(book),
  };
}

/**
 * A schema as a JSON Schema document of draft 2020-12.
 * @param schema of a response
 * @param address where the document stands: its `$id`
 * @param title what it describes
 */
export function jsonSchemaOf(schema: z.ZodType, address: string, title: string) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, $id: address, title, ...rest };
}

/**
 * Something for each language.
 * @param make what makes it
 */
export function inBoth<T>(make: (locale: Locale) => T): Record<Locale, T> {
  const [first, second] = locales;
  return { [first]: make(first), [second]: make(second) };
}
