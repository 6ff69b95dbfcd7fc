import type { Point } from '../path.ts';

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
