import type { Reach } from './shape.ts';
import { nearly } from '../rules.ts';
import { bars, dots } from '../shapes.ts';

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
export function reachBars({ bing, chatgpt, nearly: isNearly }: Reach['data']) {
  const scale = Math.max(bing, chatgpt);
  const whole = (length: number) => [{ at: 0, width: length }];
  const bar = (rules: ReturnType<typeof nearly>): string =>
    bars(
      rules,
      () => 0,
      () => perOne,
    );
  return {
    box: `0 0 ${String(scale * perOne)} ${String(perOne)}`,
    bing: bar(whole(bing * perOne)),
    chatgpt: bar(isNearly ? nearly(chatgpt * perOne, solid) : whole(chatgpt * perOne)),
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
