/** Outer marks, then those of a quotation within: `“”‘’`. */
export type QuoteMarks = readonly [string, string, string, string];

/**
 * Quoted text in the marks of its language; marks of the same shape within it become the inner ones.
 * @param text what is quoted
 * @param marks outer, then inner
 */
export function quote(text: string, [open, close, innerOpen, innerClose]: QuoteMarks): string {
  // An apostrophe has the shape of a closing mark, but a Latin letter follows it.
  const inner = new RegExp(`${open}([^${open}]*?)${close}(?!\\p{Script=Latin})`, 'gu');
  return `${open}${text.replace(inner, `${innerOpen}$1${innerClose}`)}${close}`;
}

/**
 * The line of one thing in a file that has its id, a tab and its citation on each line.
 * @param file text of `cite.txt`
 * @param id a paragraph's id, or a section's
 * @throws {Error} when the file has no such line
 */
export function citationIn(file: string, id: string): string {
  const line = file.split('\n').find((item) => item.startsWith(`${id}\t`));
  if (line === undefined) throw new Error(`cite.txt has no line for "${id}".`);
  return line.slice(id.length + 1);
}

/** A day of the reader's own calendar, as `2026-12-01`. */
export function formatDay(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
