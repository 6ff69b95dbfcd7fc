import type { Reach } from './shape.ts';
import { fadingHatch, hatchPath } from '../hatching.ts';
import type { HatchLine } from '../hatching.ts';
import { pathNumber } from '../path.ts';

/** Units of the drawing for 1 on the scale of sessions. */
const perOne = 100;
/** Share of a "nearly" bar that is printed solid; where it begins to thin is no measurement, and the caption says so. */
const solid = 0.86;
/** Dots in a row in the two compositions. */
const across = { narrow: 25, wide: 20 } as const;

/**
 * The two bars on one scale from 0.
 * @param data what the claims give
 */
export function reachBars({ bing, chatgpt, nearly }: Reach['data']) {
  const scale = Math.max(bing, chatgpt);
  const whole = (length: number) => [{ at: 0, width: length }];
  const bar = (lines: readonly HatchLine[]): string =>
    hatchPath(
      lines,
      () => 0,
      () => perOne,
    );
  return {
    box: `0 0 ${String(scale * perOne)} ${String(perOne)}`,
    bing: bar(whole(bing * perOne)),
    chatgpt: bar(nearly ? almost(chatgpt * perOne, solid) : whole(chatgpt * perOne)),
    ticks: Array.from({ length: Math.floor(scale) + 1 }, (_, tick) => tick),
  };
}

/**
 * One dot a million users, in the two compositions.
 * @param users how many dots
 */
export function reachDots(users: number) {
  return (['narrow', 'wide'] as const).map((look) => ({
    look,
    box: `0 0 ${String(across[look])} ${String(Math.ceil(users / across[look]))}`,
    d: dots(users, across[look]),
  }));
}

/**
 * A bar of which only "nearly" its length is known: solid, then lines that thin before the end.
 * @param length the length that it does not reach
 * @param solid the share of it that is printed solid
 */
export function almost(length: number, solid: number): HatchLine[] {
  const edge = length * solid;
  return [{ at: 0, width: edge }, ...fadingHatch(edge, length, 'end')];
}

/**
 * Dots as round caps of strokes without length, one a unit, for `d`.
 * @param count how many
 * @param across how many in a row
 */
export function dots(count: number, across: number): string {
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return 'M.5.5h0';
    return index % across === 0 ? `m${pathNumber(1 - across)} 1h0` : 'm1 0h0';
  }).join('');
}
