import { pathNumber } from './path.ts';

/** One line of a hatching: where it starts along the drawing, and how wide it is. */
export interface HatchLine {
  readonly at: number;
  readonly width: number;
}

/** From the middle of one line to the middle of the next, in units of the drawing. */
export const pitch = 4;
/** Share of the pitch that ink covers where a thing is sure, and where it is least sure. */
const widest = 0.9;
const thinnest = 0.15;

/** Which end of a range is not known exactly. */
export type OpenEnd = 'start' | 'end' | 'both';

/** How certain the middle of a line is, from 0 at an open end to 1, for a place from 0 to 1. */
const certainty = {
  start: (place) => place,
  end: (place) => 1 - place,
  both: (place) => 1 - Math.abs(2 * place - 1),
} as const satisfies Record<OpenEnd, (place: number) => number>;

/**
 * A range whose edge is not known exactly, broken into lines that thin towards it.
 * @param from where the range starts, in units of the drawing
 * @param to where it ends
 * @param open the end towards which the lines thin
 */
export function fadingHatch(from: number, to: number, open: OpenEnd): HatchLine[] {
  const count = Math.max(1, Math.round((to - from) / pitch));
  const step = (to - from) / count;
  return Array.from({ length: count }, (_, index) => {
    const place = (index + 0.5) / count;
    const width = step * (thinnest + (widest - thinnest) * certainty[open](place));
    return { at: from + step * (index + 0.5) - width / 2, width };
  });
}

/**
 * Lines as the dashes of one thick line, for `stroke-dasharray`: a quarter of the bytes of as many shapes.
 * @param lines in order
 * @param from where the line starts
 */
export function dashArray(lines: readonly HatchLine[], from: number): string {
  const numbers = [0];
  let end = from;
  for (const { at, width } of lines) {
    numbers.push(at - end, width);
    end = at + width;
  }
  return [...numbers, pitch].map(pathNumber).join(' ');
}

/**
 * Lines as upright bars for `d`.
 * @param lines in order
 * @param top where a bar starts across; may depend on its middle
 * @param bottom where it ends
 */
export function hatchPath(
  lines: readonly HatchLine[],
  top: (middle: number) => number,
  bottom: (middle: number) => number,
): string {
  return lines
    .map(({ at, width }) => {
      const middle = at + width / 2;
      const height = pathNumber(bottom(middle) - top(middle));
      return `M${pathNumber(at)} ${pathNumber(top(middle))}h${pathNumber(width)}v${height}h${pathNumber(-width)}z`;
    })
    .join('');
}
