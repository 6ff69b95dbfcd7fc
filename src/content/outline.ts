import { z } from 'zod';
import { inks } from './claim.ts';
import { idSchema } from './id.ts';
import { parseYaml } from './yaml.ts';
import type { YamlReading } from './yaml.ts';

const sectionSchema = z.strictObject({
  id: idSchema,
  ink: z
    .enum(inks)
    .describe("The ink of the margin's tracks: x only where the text tells a collision."),
  figures: z.array(idSchema).default([]).describe('Figures drawn in this section, in order.'),
});

const chapterSchema = z.strictObject({
  id: idSchema,
  ink: z.enum(inks).describe("The ink of the chapter's numeral."),
  sections: z.array(sectionSchema).min(1),
});

export const outlineSchema = z.array(chapterSchema).min(1);

export type OutlineSection = z.infer<typeof sectionSchema>;
export type OutlineChapter = z.infer<typeof chapterSchema>;
export type Outline = z.infer<typeof outlineSchema>;

/**
 * Reads the one list of chapters, sections and figures that both languages follow.
 * @param path the file, for messages
 * @param text YAML
 */
export function parseOutline(path: string, text: string): YamlReading<Outline> {
  return parseYaml(path, text, outlineSchema);
}

/**
 * The number of a chapter, from 1.
 * @param outline the list of chapters
 * @param chapter a chapter's id
 * @returns 0 for an unknown chapter
 */
export function chapterNumber(outline: Outline, chapter: string): number {
  return outline.findIndex((entry) => entry.id === chapter) + 1;
}

/**
 * The number of a section, such as `5.2`. It may change; the id does not.
 * @param outline the list of chapters
 * @param section a section's id, unique in the whole site
 * @returns an empty string for an unknown section
 */
export function sectionNumber(outline: Outline, section: string): string {
  const chapter = outline.find((entry) => entry.sections.some((item) => item.id === section));
  if (chapter === undefined) return '';
  const position = chapter.sections.findIndex((item) => item.id === section) + 1;
  return `${chapterNumber(outline, chapter.id)}.${position}`;
}

/**
 * The number of a figure, such as `5.1`: its chapter, and its place among the figures there.
 * @param outline the list of chapters
 * @param figure a figure's id
 * @returns an empty string for a figure that no section has
 */
export function figureNumber(outline: Outline, figure: string): string {
  for (const chapter of outline) {
    const position = chapter.sections.flatMap(({ figures }) => figures).indexOf(figure) + 1;
    if (position > 0) return `${chapterNumber(outline, chapter.id)}.${position}`;
  }
  return '';
}

/**
 * The ink of a section's tracks.
 * @param outline the list of chapters
 * @param section a section's id
 * @returns key ink for an unknown section
 */
export function sectionInk(outline: Outline, section: string): OutlineSection['ink'] {
  return outline.flatMap(({ sections }) => sections).find(({ id }) => id === section)?.ink ?? 'k';
}

/**
 * The ink of a chapter's numeral.
 * @param outline the list of chapters
 * @param chapter a chapter's id
 * @returns key ink for an unknown chapter
 */
export function chapterInk(outline: Outline, chapter: string): OutlineChapter['ink'] {
  return outline.find(({ id }) => id === chapter)?.ink ?? 'k';
}
