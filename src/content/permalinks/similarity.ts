/**
 * How alike two texts are, by the pairs of neighbouring units they share (Dice’s coefficient): characters in
 * Han, words elsewhere.
 * @returns from 0, nothing in common, to 1, the same
 */
export function similarity(a: string, b: string): number {
  const left = neighbours(a);
  const right = neighbours(b);
  if (left.length + right.length === 0) return a === b ? 1 : 0;
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const count = rest.get(pair) ?? 0;
    if (count === 0) continue;
    shared += 1;
    rest.set(pair, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

/** The units of a text, each with the one behind it. */
function neighbours(text: string): string[] {
  const units = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  return units.slice(1).map((unit, index) => `${units[index] ?? ''} ${unit}`);
}
