import { pathNumber } from '../path.ts';

/** Width of a line where lines stand one unit apart. */
export const lineWidth = 0.66;

/**
 * Upright lines, one a per cent: an exact count. They repeat letter for letter, so they weigh next to nothing.
 * @param count how many
 */
export function percentLines(count: number): string {
  return `M${pathNumber(lineWidth / 2)} 0${Array.from({ length: count }, () => 'v1').join('m1-1')}`;
}
