import { short } from './rules.ts';
import type { Rule } from './rules.ts';

/** A place in a drawing: along, then across. */
export type Point = readonly [number, number];

/**
 * A closed outline for `d`.
 * @param points its corners in order
 */
export function outline(points: readonly Point[]): string {
  return `${polyline(points)}z`;
}

/**
 * An open line for `d`.
 * @param points its corners in order
 */
export function polyline(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`;
}

/** Share of its place that an exact rule covers: its stroke's width, where rules stand one unit apart. */
export const ruleCover = 0.66;

/**
 * Upright rules, one a unit: an exact count. They repeat letter for letter, so they weigh next to nothing.
 * @param count how many
 */
export function uprights(count: number): string {
  return `M${short(ruleCover / 2)} 0${Array.from({ length: count }, () => 'v1').join('m1-1')}`;
}

/**
 * Rules as upright bars for `d`.
 * @param rules in order
 * @param top where a bar starts across; may depend on its middle
 * @param bottom where it ends
 */
export function bars(
  rules: readonly Rule[],
  top: (middle: number) => number,
  bottom: (middle: number) => number,
): string {
  return rules
    .map(({ at, width }) => {
      const middle = at + width / 2;
      const height = short(bottom(middle) - top(middle));
      return `M${short(at)} ${short(top(middle))}h${short(width)}v${height}h${short(-width)}z`;
    })
    .join('');
}

/**
 * The edge of a point that stands on a range: highest in the middle.
 * @param range where it stands
 * @param shoulder where its edge leaves the range's sides
 * @param tip how far it reaches
 */
export function pointEdge(
  range: readonly [number, number],
  shoulder: number,
  tip: number,
): (middle: number) => number {
  const [from, to] = range;
  const half = (to - from) / 2;
  return (middle) => tip + (shoulder - tip) * (Math.abs(middle - from - half) / half);
}

/** How far a tongue of the dovetail reaches, of 100; words beside it take less than this. */
export const tongue = 80;
/** How far a joint's edge leans from one tongue to the next, of 100. */
const lean = 4;

/**
 * The seam of a dovetail: blue tongues from the left in the even rows, red ones from the right in the odd.
 * @param rows how many tongues there are
 * @returns corners from top to bottom of a square of 100
 */
export function dovetail(rows: number): Point[] {
  const height = 100 / rows;
  const side = (row: number): number => (row % 2 === 0 ? tongue : 100 - tongue);
  const joints = Array.from({ length: rows - 1 }, (_, index): Point[] => {
    const row = index + 1;
    // A tongue widens towards its end, or it would slip out: that is what makes it a dovetail.
    return [
      [side(index), height * row + lean / 2],
      [side(row), height * row - lean / 2],
    ];
  });
  return [[side(0), 0], ...joints.flat(), [side(rows - 1), 100]];
}

/** Two roads of one width that run down, lean inwards and lie over each other at one door; of 100 by 100. */
export interface Roads {
  readonly left: readonly Point[];
  readonly right: readonly Point[];
  readonly shared: readonly Point[];
}

/**
 * The two roads and what they share.
 * @param top from the outer edge to the inner edge of the left road where it starts
 * @param door the same where it ends; over 50 the roads overlap
 * @param bend where they begin to lean, and where they run straight again
 */
function roads(top: Point, door: Point, bend: Point): Roads {
  const [lean0, lean1] = bend;
  const left: Point[] = [
    [top[0], 0],
    [top[1], 0],
    [top[1], lean0],
    [door[1], lean1],
    [door[1], 100],
    [door[0], 100],
    [door[0], lean1],
    [top[0], lean0],
  ];
  const mirror = ([x, y]: Point): Point => [100 - x, y];
  const meet = lean0 + ((50 - top[1]) / (door[1] - top[1])) * (lean1 - lean0);
  const half: Point[] = [
    [door[1], lean1],
    [door[1], 100],
  ];
  return {
    left,
    right: left.map(mirror),
    shared: [[50, meet], ...half, ...half.toReversed().map(mirror)],
  };
}

/** The roads of two sales teams to one customer: as wide at the door as at the top, so that neither is the greater. */
export const customerRoads = roads([5, 43], [22, 64], [32, 62]);

/**
 * Dots as round caps of strokes without length, one a unit, for `d`.
 * @param count how many
 * @param across how many in a row
 */
export function dots(count: number, across: number): string {
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return 'M.5.5h0';
    return index % across === 0 ? `m${short(1 - across)} 1h0` : 'm1 0h0';
  }).join('');
}
