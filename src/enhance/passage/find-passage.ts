import type { Directive } from './directive.ts';
import type { PageText, Span } from './page-text.ts';

/** Whether words have to stand at word boundaries, as browsers ask; `anywhere` finds more, never less. */
export type Reading = 'bounded' | 'anywhere';

/**
 * What a browser marks for a directive: “find a range from a text directive” of the WICG's text
 * fragments, whose steps this follows. A prefix starts at a word boundary, a suffix ends at one;
 * between them start and end are bounded where they face each other, or where they face nothing.
 * @param page the text of the page
 * @param directive what to find
 * @param reading how strictly
 */
export function findPassage(
  page: PageText,
  { prefix, start, end, suffix }: Directive,
  reading: Reading,
): Span | undefined {
  const find = (words: string, from: number, atStart: boolean, atEnd: boolean) => {
    for (const span of page.placesOf(words, from)) {
      if (reading === 'anywhere') return span;
      if (atStart && !page.isBoundary(span.start, from)) continue;
      if (atEnd && !page.isBoundary(span.end, from)) continue;
      return span;
    }
    return undefined;
  };
  const startEndsWord = end !== undefined || suffix === undefined;
  let from = 0;
  for (;;) {
    const before = prefix === undefined ? undefined : find(prefix, from, true, false);
    if (prefix !== undefined && before === undefined) return undefined;
    const next = before === undefined ? from : page.skipSpace(before.end);
    const first = find(start, next, before === undefined, startEndsWord);
    if (first === undefined) return undefined;
    from = (before ?? first).start + 1;
    if (before !== undefined && first.start !== next) continue;

    let closing: Span = first;
    do {
      if (end !== undefined) {
        const last = find(end, closing.end, true, suffix === undefined);
        if (last === undefined) return undefined;
        closing = last;
      }
      if (suffix === undefined) return { start: first.start, end: closing.end };
      const after = page.skipSpace(closing.end);
      const follower = find(suffix, after, false, true);
      if (follower === undefined) return undefined;
      if (follower.start === after) return { start: first.start, end: closing.end };
    } while (end !== undefined);
  }
}
