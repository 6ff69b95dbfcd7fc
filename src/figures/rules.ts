/** One printed rule: where it starts along the drawing, and how wide it is. */
export interface Rule {
  readonly at: number;
  readonly width: number;
}

/** From the middle of one rule to the middle of the next, in units of the drawing. */
export const pitch = 4;
/** Share of the pitch that ink covers where a thing is sure, and where it is least sure. */
const widest = 0.9;
const thinnest = 0.15;

/** Which end of a range is not known exactly. */
export type OpenEnd = 'start' | 'end' | 'both';

/** How sure the middle of a rule is, from 0 at an open end to 1, for a place from 0 to 1. */
const sureness = {
  start: (place) => place,
  end: (place) => 1 - place,
  both: (place) => 1 - Math.abs(2 * place - 1),
} as const satisfies Record<OpenEnd, (place: number) => number>;

/**
 * A range whose edge is not known exactly, broken into rules that thin towards it.
 * @param from where the range starts, in units of the drawing
 * @param to where it ends
 * @param open the end towards which the rules thin
 */
export function ramp(from: number, to: number, open: OpenEnd): Rule[] {
  const count = Math.max(1, Math.round((to - from) / pitch));
  const step = (to - from) / count;
  return Array.from({ length: count }, (_, index) => {
    const place = (index + 0.5) / count;
    const width = step * (thinnest + (widest - thinnest) * sureness[open](place));
    return { at: from + step * (index + 0.5) - width / 2, width };
  });
}

/**
 * A bar of which only "nearly" its length is known: solid, then rules that thin before the end.
 * @param length the length that it does not reach
 * @param solid the share of it that is printed solid
 */
export function nearly(length: number, solid: number): Rule[] {
  const edge = length * solid;
  return [{ at: 0, width: edge }, ...ramp(edge, length, 'end')];
}

/**
 * A number as short as SVG allows it: two decimals, no leading zero.
 * @param value any number
 */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
}

/**
 * Rules as the dashes of one thick line, for `stroke-dasharray`: a quarter of the bytes of as many shapes.
 * @param rules in order
 * @param from where the line starts
 */
export function dashes(rules: readonly Rule[], from: number): string {
  const numbers = [0];
  let end = from;
  for (const { at, width } of rules) {
    numbers.push(at - end, width);
    end = at + width;
  }
  return [...numbers, pitch].map(short).join(' ');
}
