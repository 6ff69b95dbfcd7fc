import type { Directive } from './directive.ts';
import { findPassage } from './find-passage.ts';
import type { PageText, Span } from './page-text.ts';

/** Words at either end of the passage, and words of context before and after it. */
interface Width {
  readonly ends: number;
  readonly before: number;
  readonly after: number;
}

/** From the shortest link to the longest. */
const widths: readonly Width[] = [0, 1, 2, 3, 4, 6, 8, 12].flatMap((more) =>
  [
    { before: more, after: more },
    ...(more === 0
      ? []
      : [
          { before: 0, after: more },
          { before: more, after: 0 },
        ]),
  ].map((context) => ({ ends: 3 + more, ...context })),
);

/**
 * The directive that leads to a passage and to no other: widened until it is found, by the rule of
 * word boundaries and without it, at that place first. So a browser with other words misses at worst.
 * @param page the text of the page
 * @param passage the selection, without white space at its ends
 * @returns undefined where no width is enough
 */
export function makeDirective(page: PageText, passage: Span): Directive | undefined {
  const isFound = (directive: Directive) =>
    (['bounded', 'anywhere'] as const).every((reading) => {
      const found = findPassage(page, directive, reading);
      return found?.start === passage.start && found.end === passage.end;
    });
  return widths
    .map((width) => directiveOf(page, passage, width))
    .find((directive) => directive !== undefined && isFound(directive));
}

function directiveOf(
  page: PageText,
  { start, end }: Span,
  { ends, before, after }: Width,
): Directive | undefined {
  const forth = (from: number, count: number) => step(page, from, count);
  const back = (from: number, count: number) => step(page, from, -count);
  const { text } = page;
  const contextEnd = text.slice(0, start).trimEnd().length;
  const contextStart = page.skipSpace(end);
  const prefix = before === 0 ? '' : text.slice(back(contextEnd, before), contextEnd);
  const suffix = after === 0 ? '' : text.slice(contextStart, forth(contextStart, after));
  const context = { prefix: prefix || undefined, suffix: suffix || undefined };
  const headEnd = forth(start, ends);
  const tailStart = back(end, ends);
  if (headEnd <= tailStart) {
    return { ...context, start: text.slice(start, headEnd), end: text.slice(tailStart, end) };
  }
  const whole = text.slice(start, end);
  return whole.includes('\n') ? undefined : { ...context, start: whole };
}

/** The place some words on, or back if the count is negative, within the block; never beside a space. */
function step(page: PageText, from: number, count: number): number {
  const block = page.blockAt(from);
  const bounds = [...page.boundariesFrom(block.start)].filter(
    (at) => !/\s/.test(page.text.charAt(count < 0 ? at : at - 1)),
  );
  return count < 0
    ? (bounds.filter((at) => at < from).at(count) ?? block.start)
    : (bounds.filter((at) => at > from).at(count - 1) ?? block.end);
}
