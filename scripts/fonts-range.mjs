/**
 * Characters as a CSS `unicode-range`, neighbours joined: `U+20-7E,U+A7`.
 * @param {Iterable<string>} characters
 * @returns {string}
 */
export function formatRange(characters) {
  const codes = [...new Set([...characters].map(codeOf))].toSorted((a, b) => a - b);
  /** @type {[number, number][]} */
  const ranges = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last !== undefined && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (/** @type {number} */ code) => code.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}

/**
 * Whether a `unicode-range` holds a code point; `U+4??` is understood, and '' holds everything.
 * @param {string} range
 * @returns {(code: number) => boolean}
 */
export function parseRange(range) {
  const ranges = [...range.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/gi)].map(
    ([, first = '', last]) => [
      Number.parseInt(first.replaceAll('?', '0'), 16),
      Number.parseInt(last ?? first.replaceAll('?', 'F'), 16),
    ],
  );
  return (code) =>
    ranges.length === 0 || ranges.some(([first = 0, last = 0]) => first <= code && code <= last);
}

/** @param {string} character */
export function codeOf(character) {
  return character.codePointAt(0) ?? 0;
}
