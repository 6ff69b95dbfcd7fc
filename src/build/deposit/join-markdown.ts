/**
 * Chapters in Markdown as one text: their headings a level lower, each footnote once, at the end.
 * @param title of the whole
 * @param chapters as the site gives them
 */
export function joinMarkdown(title: string, chapters: readonly string[]): string {
  const lines = chapters.flatMap((text) => text.trimEnd().split('\n'));
  const isNote = (line: string): boolean => /^\[\^[^\]]+\]: /.test(line);
  const notes = [...new Set(lines.filter(isNote))];
  const text = lines.filter((line) => !isNote(line)).map((line) => line.replace(/^#/, '##'));
  return `# ${title}\n\n${[...text, ...notes].join('\n').replaceAll(/\n{3,}/g, '\n\n')}\n`;
}
