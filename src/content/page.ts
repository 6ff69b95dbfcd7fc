import { z } from 'zod';
import { frontmatterOf } from './frontmatter.ts';
import type { Locale } from './locale.ts';
import type { Place, Problem } from './problem.ts';
import { parseProse } from './prose.ts';
import type { Section } from './prose.ts';
import { daySchema } from './when.ts';
import { parseYaml } from './yaml.ts';

export const pageSchema = z.strictObject({
  title: z.string().min(1).max(60),
  lead: z.string().min(1).describe('What the page is for, in one sentence.'),
  description: z.string().min(1).max(160).describe('For search engines: at most 160 characters.'),
  revised: daySchema.describe("The day on which this language's text last changed."),
});

/** A page beside the story, in one language, written as prose. */
export interface Page {
  readonly locale: Locale;
  readonly id: string;
  readonly frontmatter: z.infer<typeof pageSchema>;
  readonly sections: readonly Section[];
  readonly place: Place;
  readonly placeOf: (keys: readonly PropertyKey[]) => Place;
}

/** What stands between the paragraphs of such a page. */
const blocks = { BasisTable: [], KeySwitch: [], SourceList: [] } as const;

/** Stands in for frontmatter that cannot be read, so that the prose is checked in the same run. */
const unread = { title: '', lead: '', description: '', revised: '' };

/**
 * Reads one page beside the story.
 * @param path `content/pages/<locale>/<id>.mdx`
 * @param text the file's content
 * @param locale the language of its folder
 * @param id the name of the file
 */
export function parsePage(
  path: string,
  text: string,
  locale: Locale,
  id: string,
): { readonly page: Page; readonly problems: readonly Problem[] } {
  const place = { path, line: 1 };
  const front = frontmatterOf(path, text);
  if (typeof front !== 'string') {
    const page = { locale, id, frontmatter: unread, sections: [], place, placeOf: () => place };
    return { page, problems: [front] };
  }
  const { value, problems, placeOf } = parseYaml(path, front, pageSchema, 2);
  const { sections, problems: faults } = parseProse(path, text, blocks);
  const frontmatter = value ?? unread;
  return {
    page: { locale, id, frontmatter, sections, place, placeOf },
    problems: [...problems, ...faults],
  };
}

/**
 * The letter of a part, from A.
 * @param page the page
 * @param section the id of one of its parts
 */
export function partLetter(page: Page, section: string): string {
  return String.fromCodePoint(0x41 + page.sections.findIndex(({ id }) => id === section));
}
