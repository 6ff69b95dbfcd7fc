import { z } from 'zod';
import {
  apiPaths,
  chapterPath,
  markdownPath,
  sectionName,
  sectionPath,
  versionName,
} from '../content/address.ts';
import type { Locate } from '../content/address.ts';
import {
  bothPagesSchema,
  bothTextsSchema,
  idFieldSchema,
  inBoth,
  jsonSchemaOf,
  paragraphIdFieldSchema,
  responseHead,
  responseSchema,
} from './api-response.ts';
import { getChapter, getSection } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import type { OutlineChapter } from '../content/outline.ts';
import { chapterNumber, sectionNumber } from '../content/outline.ts';
import { paragraphPairs } from '../content/paragraph-pair.ts';
import type { ParagraphPair } from '../content/paragraph-pair.ts';
import { paragraphIdOf } from '../content/permalinks/permalink.ts';
import { sectionState } from '../content/version.ts';
import type { KeptVersion } from '../content/versions/kept-version.ts';
import {
  keptVersionPath,
  publishedVersions,
  standingOf,
} from '../content/versions/version-history.ts';

const paragraphRecordSchema = z.strictObject({
  id: paragraphIdFieldSchema.describe('Permanent; its fragment on the pages of its section.'),
  number: z.int().positive().describe('Its place in the section; may change.'),
  claims: z.array(idFieldSchema).describe('The claims that it tells, in order.'),
  text: bothTextsSchema,
});

const versionFieldSchema = z.string().regex(/^[0-9a-f]{7}$/);

const versionRecordSchema = z.strictObject({
  version: versionFieldSchema,
  published: z.iso.date().describe('The day of the change that brought it.'),
  name: z.url().describe('Its permanent name, in both languages.'),
  addresses: bothPagesSchema.describe('Under the chapter that the section stood in then.'),
  checksum: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Of the kept text, claims and sources; changes with any of them.'),
});

const sectionRecordSchema = z.strictObject({
  id: idFieldSchema,
  number: z
    .string()
    .regex(/^\d+\.\d+$/)
    .describe('May change; the id does not.'),
  name: z.url().describe('Its permanent name, in both languages (RFC 8574).'),
  addresses: bothPagesSchema,
  version: versionFieldSchema.describe('Changes with either text.'),
  changed: z.iso.date().describe('The day of the change that brought this version.'),
  versions: z
    .array(versionRecordSchema)
    .describe('Every version that was published, the newest first; each can still be read.'),
  title: bothTextsSchema,
  summary: bothTextsSchema,
  figures: z.array(idFieldSchema),
  paragraphs: z.array(paragraphRecordSchema).min(1),
  since: z
    .array(
      z.strictObject({ to: idFieldSchema, claims: z.array(idFieldSchema), text: bothTextsSchema }),
    )
    .describe('Notes on later events: the section that tells them, the claims behind them.'),
});

const chapterRecordSchema = z.strictObject({
  id: idFieldSchema,
  number: z.int().positive(),
  addresses: bothPagesSchema,
  markdown: bothPagesSchema.describe('The chapter as Markdown.'),
  revised: z.strictObject({ zh: z.iso.date(), en: z.iso.date() }),
  title: bothTextsSchema,
  standfirst: bothTextsSchema,
  description: bothTextsSchema,
  sections: z.array(sectionRecordSchema).min(1),
});

/** What is found for all sections at once. */
interface OfSection {
  readonly pairs: readonly ParagraphPair[];
  readonly versions: readonly KeptVersion[];
}
type BySection = { readonly [Key in keyof OfSection]: ReadonlyMap<string, OfSection[Key]> };

export const chaptersResponseSchema = responseSchema({ chapters: z.array(chapterRecordSchema) });

/**
 * The whole text for machines, both languages side by side.
 * @param book a checked and registered book
 * @param locate path → full address
 */
export function chaptersResponse(
  book: Book,
  locate: Locate,
): z.infer<typeof chaptersResponseSchema> {
  const pairs = Map.groupBy(paragraphPairs(book), ({ section }) => section);
  const versions = Map.groupBy(publishedVersions(book), ({ section }) => section);
  return {
    ...responseHead(book, locate, { response: apiPaths.chapters, schema: apiPaths.chaptersSchema }),
    chapters: book.outline.map((entry) => chapterRecord(book, locate, entry, { pairs, versions })),
  };
}

function chapterRecord(
  book: Book,
  locate: Locate,
  { id, sections }: OutlineChapter,
  { pairs, versions }: BySection,
): z.infer<typeof chapterRecordSchema> {
  const front = inBoth((locale) => getChapter(book, locale, id).frontmatter);
  return {
    id,
    number: chapterNumber(book.outline, id),
    addresses: inBoth((locale) => locate(chapterPath(locale, id))),
    markdown: inBoth((locale) => locate(markdownPath(locale, id))),
    revised: inBoth((locale) => front[locale].revised),
    title: inBoth((locale) => front[locale].title),
    standfirst: inBoth((locale) => front[locale].standfirst),
    description: inBoth((locale) => front[locale].description),
    sections: sections.map((section) =>
      sectionRecord(book, locate, section.id, {
        pairs: pairs.get(section.id) ?? [],
        versions: versions.get(section.id) ?? [],
      }),
    ),
  };
}

function sectionRecord(
  book: Book,
  locate: Locate,
  id: string,
  { pairs, versions }: OfSection,
): z.infer<typeof sectionRecordSchema> {
  const both = inBoth((locale) => getSection(book, locale, id));
  const { version, date } = sectionState(book, id);
  return {
    id,
    number: sectionNumber(book.outline, id),
    name: locate(sectionName(id)),
    addresses: inBoth((locale) => locate(sectionPath(locale, both[locale].chapter.id, id))),
    version,
    changed: date,
    versions: versions.map((kept) => ({
      version: kept.version,
      published: standingOf(book, kept).change.date,
      name: locate(versionName(id, kept.version)),
      addresses: inBoth((locale) => locate(keptVersionPath(locale, kept))),
      checksum: kept.checksum,
    })),
    title: inBoth((locale) => both[locale].section.title),
    summary: inBoth((locale) => summaryOf(both[locale].chapter.frontmatter.sections, id)),
    figures: both.en.section.figures.map((figure) => figure.id),
    paragraphs: pairs.map(({ number, paragraphs }) => ({
      id: paragraphIdOf(book, id, number) ?? '',
      number,
      claims: paragraphs.en.tellings.map(({ claim }) => claim),
      text: inBoth((locale) => paragraphs[locale].text),
    })),
    since: both.en.section.since.map(({ to, claims }, index) => ({
      to,
      claims: [...claims],
      text: inBoth((locale) => both[locale].section.since[index]?.text ?? ''),
    })),
  };
}

const summaryOf = (
  sections: readonly { readonly id: string; readonly summary: string }[],
  id: string,
): string => sections.find((item) => item.id === id)?.summary ?? '';

/** The JSON Schema of `chaptersResponse`. */
export function chaptersSchemaDocument(locate: Locate) {
  const address = locate(apiPaths.chaptersSchema);
  return jsonSchemaOf(chaptersResponseSchema, address, 'The chapters in both languages');
}
