import { z } from 'zod';
import { idSchema } from './id.ts';
import type { Locale } from './locale.ts';
import { frontmatterOf } from './frontmatter.ts';
import type { Place, Problem } from './problem.ts';
import { parseProse } from './prose.ts';
import type { Section } from './prose.ts';
import { daySchema } from './when.ts';
import { parseYaml } from './yaml.ts';

/** One sentence that stands alone: for cards, search results and feeds. */
const summarySchema = z.strictObject({ id: idSchema, summary: z.string().min(1).max(240) });

export const frontmatterSchema = z.strictObject({
  chapter: idSchema.describe("The chapter's id, equal to the name of the file."),
  title: z.string().min(1).max(60).describe('Names the tension; sentence case, no full stop.'),
  standfirst: z
    .string()
    .min(1)
    .describe("Answers the chapter's question in at most 60 words or 90 Han characters."),
  teaser: z.string().min(1).max(120).describe('One line for the table of contents.'),
  description: z.string().min(1).max(160).describe('For search engines: at most 160 characters.'),
  revised: daySchema.describe("The day on which this language's text last changed."),
  sections: z.array(summarySchema).min(1).describe('Every section in the order of the text.'),
});

export type Frontmatter = z.infer<typeof frontmatterSchema>;

/** A chapter in one language, read from its file. */
export interface Chapter {
  readonly locale: Locale;
  readonly id: string;
  readonly frontmatter: Frontmatter;
  readonly sections: readonly Section[];
  readonly place: Place;
  /** Where a value of the frontmatter stands. */
  readonly placeOf: (keys: readonly PropertyKey[]) => Place;
}

export interface ChapterReading {
  readonly chapter: Chapter;
  readonly problems: readonly Problem[];
}

/** Stands in for frontmatter that cannot be read, so that the prose is checked in the same run. */
const unread = {
  title: '',
  standfirst: '',
  teaser: '',
  description: '',
  revised: '',
  sections: [],
};

/**
 * Reads one chapter file: frontmatter, then sections. What cannot be read is told and left empty.
 * @param path `content/<locale>/<chapter>.mdx`
 * @param text the file's content
 * @param locale the language of its folder
 * @param id the name of the file
 */
export function parseChapter(
  path: string,
  text: string,
  locale: Locale,
  id: string,
): ChapterReading {
  const front = frontmatterOf(path, text);
  if (typeof front !== 'string') {
    const place = { path, line: 1 };
    const frontmatter = { ...unread, chapter: id };
    const chapter = { locale, id, frontmatter, sections: [], place, placeOf: () => place };
    return { chapter, problems: [front] };
  }
  const { value, problems, placeOf } = parseYaml(path, front, frontmatterSchema, 2);
  const body = parseProse(path, text);
  const chapter: Chapter = {
    locale,
    id,
    frontmatter: value ?? { ...unread, chapter: id },
    sections: body.sections,
    place: { path, line: 1 },
    placeOf,
  };
  return { chapter, problems: [...problems, ...body.problems] };
}
