import { z } from 'zod';
import { apiPaths, claimName, ledgerFragment, sidePath } from '../content/address.ts';
import type { Locate } from '../content/address.ts';
import {
  bothPagesSchema,
  bothTextsSchema,
  idFieldSchema,
  inBoth,
  jsonSchemaOf,
  responseHead,
  responseSchema,
  whenFieldSchema,
} from './api-response.ts';
import { tellingsOf } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import { bases, subjects } from '../content/claim.ts';
import type { Claim } from '../content/claim.ts';

export const claimRecordSchema = z.strictObject({
  id: idFieldSchema,
  name: z.url().describe('Its permanent name, in both languages (RFC 8574).'),
  addresses: bothPagesSchema.describe('Its entry in the ledger.'),
  chapter: idFieldSchema.describe('The chapter that it belongs to.'),
  toldIn: z.array(idFieldSchema).describe('The sections that tell it, that of its chapter first.'),
  basis: z.enum(bases).describe('Who vouches for it, as the report presents it.'),
  about: z.enum(subjects).describe('Whose story it is.'),
  speaker: bothTextsSchema.optional().describe('Who said or measured it, where named.'),
  when: whenFieldSchema.describe('The time that it is about.'),
  whenSaid: bothTextsSchema.optional().describe('That time where it is given less exactly.'),
  figures: z.array(z.string()).describe('The numbers in it, with units, in English.'),
  updates: idFieldSchema.optional().describe('For later events: the chapter that it continues.'),
  sources: z.array(idFieldSchema).min(1).describe('Works that stand behind it.'),
  statement: bothTextsSchema,
});

export type ClaimRecord = z.infer<typeof claimRecordSchema>;

export const claimsResponseSchema = responseSchema({
  sources: z.record(
    idFieldSchema,
    z.strictObject({
      title: z.string(),
      authors: z.array(z.string()),
      publisher: z.string().optional(),
      language: z.string().describe('BCP 47.'),
      when: whenFieldSchema,
      url: z.url().optional(),
      consulted: z.iso.date().optional().describe('The day on which the address was read.'),
    }),
  ),
  claims: z.array(claimRecordSchema),
});

/**
 * The ledger for machines.
 * @param book the book
 * @param locate path → full address
 */
export function claimsResponse(book: Book, locate: Locate): z.infer<typeof claimsResponseSchema> {
  const sources = [...book.sources.values()].map((source) => {
    const { id, title, authors, publisher, language, when, url, consulted } = source;
    return [id, stated({ title, authors, publisher, language, when, url, consulted })] as const;
  });
  return {
    ...responseHead(book, locate, { response: apiPaths.claims, schema: apiPaths.claimsSchema }),
    sources: Object.fromEntries(sources),
    claims: claimRecords(book, locate),
  };
}

/** The entries of the ledger in its order. */
export function claimRecords(book: Book, locate: Locate): ClaimRecord[] {
  return [...book.claims.values()].map((claim) => claimRecord(book, locate, claim));
}

function claimRecord(book: Book, locate: Locate, claim: Claim): ClaimRecord {
  const { id, chapter, basis, about, speaker, when, whenSaid, figures, updates, sources } = claim;
  // Both languages tell the same claims in the same sections, which the checks see to.
  const toldIn = tellingsOf(book, 'en', claim).map(({ section }) => section.id);
  return stated({
    id,
    name: locate(claimName(id)),
    addresses: inBoth((locale) => locate(sidePath(locale, 'claims') + ledgerFragment(id))),
    chapter,
    toldIn,
    basis,
    about,
    speaker,
    when,
    whenSaid,
    figures,
    updates,
    sources,
    statement: { zh: claim.zh, en: claim.en },
  });
}

/** The JSON Schema of `claimsResponse`. */
export function claimsSchemaDocument(locate: Locate) {
  return jsonSchemaOf(claimsResponseSchema, locate(apiPaths.claimsSchema), 'The ledger of claims');
}

/** An object without the fields that have nothing to say. */
function stated<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
