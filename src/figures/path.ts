/** A place in a drawing: along, then across. */
export type Point = readonly [number, number];

/**
 * A number as short as SVG allows it: two decimals, no leading zero.
 * @param value any number
 */
export function pathNumber(value: number): string {
  return String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
}

/**
 * A closed outline for `d`.
 * @param points its corners in order
 */
export function closedPath(points: readonly Point[]): string {
  return `${openPath(points)}z`;
}

/**
 * An open line for `d`.
 * @param points its corners in order
 */
export function openPath(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${pathNumber(x)} ${pathNumber(y)}`).join('L')}`;
}
