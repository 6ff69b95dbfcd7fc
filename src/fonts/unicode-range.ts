/**
 * Characters as a CSS `unicode-range`, neighbours joined: `U+20-7E, U+A7`.
 * @param characters in any order
 */
export function formatRange(characters: Iterable<string>): string {
  const ranges: [number, number][] = [];
  for (const code of [...new Set([...characters].map(codeOf))].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}

/**
 * Whether a `unicode-range` holds a code point.
 * @param range as CSS has it, `U+4??` included; '' holds everything
 */
export function parseRange(range: string): (code: number) => boolean {
  const ranges = [...range.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/gi)].map(
    ([, first = '', last]) => ({
      first: Number.parseInt(first.replaceAll('?', '0'), 16),
      last: Number.parseInt(last ?? first.replaceAll('?', 'F'), 16),
    }),
  );
  return (code) =>
    ranges.length === 0 || ranges.some(({ first, last }) => first <= code && code <= last);
}

/** The code point of a character. */
export function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** A character as a message names it: `y (U+0079)`. */
export function nameOf(character: string): string {
  return `${character} (U+${codeOf(character).toString(16).toUpperCase().padStart(4, '0')})`;
}
