/** A part of the page by a name that both languages share, and where it stands in the window, in CSS pixels. */
export interface Part {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
}

/** The window that a reader looks through, in CSS pixels from its top. */
export interface View {
  /** Where the header ends. */
  readonly head: number;
  /** Where a link brings what it leads to. */
  readonly start: number;
  readonly height: number;
  /** Whether the page cannot be scrolled further. */
  readonly isAtEnd: boolean;
}

/** How near counts as put there by a link, a key or a program, in CSS pixels. */
const exact = 0.75;
/** Where eyes rest while a text moves by: this part of the window. */
const readingLine = 0.35;

/**
 * What a reader is looking at: the part that was brought to the head of the window or into its very
 * middle; or else the first that begins near the head; or else what crosses the line that eyes rest
 * on. At the end of a page, where no part can be brought to the head, it is all that begins in view.
 * @param parts in the order of the text
 * @param view the window
 * @returns none where nothing of the text shows
 */
export function readingPlace(
  parts: readonly Part[],
  { head, start, height, isAtEnd }: View,
): readonly Part[] {
  const seen = parts.filter(({ top, bottom }) => bottom > head && top < height);
  const isNear = (place: number, wanted: number): boolean => Math.abs(place - wanted) <= exact;
  const brought =
    seen.find(({ top }) => isNear(top, start) || isNear(top, head)) ??
    seen.find(({ top, bottom }) => isNear((top + bottom) / 2, height / 2));
  if (brought !== undefined) return [brought];
  const begun = seen.filter(({ top }) => top >= head);
  if (isAtEnd && begun.length > 0) return begun;
  const line = height * readingLine;
  const found =
    begun.find(({ top }) => top <= start + (start - head)) ??
    seen.find(({ top, bottom }) => top <= line && bottom >= line) ??
    seen.toSorted((a, b) => distance(a, line) - distance(b, line))[0];
  return found === undefined ? [] : [found];
}

/**
 * How far to scroll so that the parts stand where they stood: of several, none is further off than need be.
 * @param wanted where they stood in the other language
 * @param now where they stand
 * @returns CSS pixels, downwards; 0 where no part is known here
 */
export function scrollNeeded(
  wanted: readonly Pick<Part, 'name' | 'top'>[],
  now: ReadonlyMap<string, number>,
): number {
  const gaps = wanted.flatMap(({ name, top }) => {
    const here = now.get(name);
    return here === undefined ? [] : [here - top];
  });
  return gaps.length === 0 ? 0 : (Math.min(...gaps) + Math.max(...gaps)) / 2;
}

function distance({ top, bottom }: Part, line: number): number {
  return Math.max(top - line, line - bottom, 0);
}
