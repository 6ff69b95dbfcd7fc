import type { Point } from '../path.ts';

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
