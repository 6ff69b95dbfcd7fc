import type { Calendar, CalendarNode } from './shape.ts';
import { month, monthsBetween, spell } from './month.ts';
import { dashArray, fadingHatch, hatchPath } from '../hatching.ts';
import type { HatchLine } from '../hatching.ts';
import { pathNumber } from '../path.ts';

/** Length of a month and of the whole drawing's other side, in its units; time runs along, sides across. */
const monthLength = 40;
/** The drawing is a square, so that the narrow composition can turn it over its diagonal. */
export const breadth = 400;
/** Where the two companies' tracks meet, and distances from there. */
const seam = breadth / 2;
const reach = { thin: 64, full: 152, tip: 112 };
const strip = { m: [164, 180], o: [164, 180], k: [186, 194] } as const;
/** An overprint covers the paper of the seam as well. */
const overSeam = 2.4;

/** A shape of the calendar: a thick line, perhaps dashed into a hatching, or a filled outline. */
export interface Inked {
  readonly ink: 'm' | 'o' | 'x' | 'k';
  readonly d: string;
  readonly width?: number;
  readonly dashes?: string;
}

type Side = 'm' | 'o';
const across = (side: Side | 'k', distance: number): number =>
  side === 'm' ? seam - distance : seam + distance;

/** A stretch of a track between two distances from the seam; hatched where an edge is not known. */
function band(
  ink: Side | 'k',
  [from, to]: readonly [number, number],
  [near, far]: readonly [number, number],
  lines?: readonly HatchLine[],
): Inked {
  const middle = across(ink, (near + far) / 2);
  const line = { ink, d: `M${String(from)} ${String(middle)}H${to.toFixed(1)}`, width: far - near };
  return lines === undefined ? line : { ...line, dashes: dashArray(lines, from) };
}

/** A point of one side into the other's track: its own ink on paper, overprint where the other lies. */
function point(side: Side, range: readonly [number, number], depth: number): Inked[] {
  const other = side === 'm' ? 'o' : 'm';
  const lines = fadingHatch(range[0], range[1], 'both');
  const tip = reach.tip;
  const shoulder = Math.min(reach.thin, depth);
  const edge = pointEdge(range, across(other, shoulder), across(other, tip));
  const start = across(side, overSeam);
  const inner = (middle: number): number =>
    other === 'm'
      ? Math.max(edge(middle), across(other, depth))
      : Math.min(edge(middle), across(other, depth));
  const low = other === 'm' ? inner : (): number => start;
  const high = other === 'm' ? (): number => start : inner;
  const overprint: Inked = { ink: 'x', d: hatchPath(lines, low, high) };
  if (depth >= tip) return [overprint];
  return [{ ink: side, d: hatchPath(lines, edge, () => across(other, depth)) }, overprint];
}

/** How far along a point on a known day runs out behind it. */
const pennant = 26;

/** A point on a known day: solid, upright on the day, so that nothing is printed before it. */
function pointOnDay(side: Side, day: number, depth: number): Inked[] {
  const other = side === 'm' ? 'o' : 'm';
  const inner = Math.min(depth, reach.tip);
  const end = day + pennant * (1 - inner / reach.tip);
  const outline = (...corners: readonly (readonly [number, number])[]): string =>
    `M${corners.map(([x, y]) => `${pathNumber(x)} ${pathNumber(y)}`).join('L')}z`;
  const start = across(side, overSeam);
  const overprint: Inked = {
    ink: 'x',
    d: outline(
      [day, start],
      [day, across(other, inner)],
      [end, across(other, inner)],
      [day + pennant, start],
    ),
  };
  const tip = [day, across(other, reach.tip)] as const;
  const paper: Inked = {
    ink: side,
    d: outline([day, across(other, inner)], tip, [end, across(other, inner)]),
  };
  return depth >= reach.tip ? [overprint] : [paper, overprint];
}

/**
 * Every shape of the calendar: tracks, then what is printed over them and over the seam.
 * @param figure the figure, with its months and what began in them
 */
export function calendarShapes({ data, nodes }: Calendar): {
  readonly tracks: readonly Inked[];
  readonly points: readonly Inked[];
} {
  const end = reportAt(data);
  const rangeOf = (range: CalendarNode['from']): [number, number] => {
    const [from, to] = spell(range, data.from);
    return [from * monthLength, Math.min(to * monthLength, end)];
  };
  const dayOf = ({ day }: CalendarNode): number | undefined =>
    day === undefined ? undefined : month(day, data.from) * monthLength;
  const launches = nodes.filter(({ draw }) => draw === 'launch');
  /** How deep a side's ink lies at a time: a full track once it is in public. */
  const depthAt = (side: Side, time: number): number =>
    launches.some((node) => node.ink === side && (dayOf(node) ?? rangeOf(node.from)[1]) <= time)
      ? reach.full
      : reach.thin;

  const tracks = nodes.flatMap((node): Inked[] => {
    const { draw, from, to, ink } = node;
    const range = rangeOf(from);
    const day = dayOf(node);
    if (ink === 'x') return [];
    if (draw === 'strip') {
      const [first, last] = [from[0], from[1]].map((date) => month(date, data.from) * monthLength);
      const whole: [number, number] = [
        day ?? first ?? 0,
        Math.min((last ?? 0) + monthLength, Math.round(end)),
      ];
      return [
        band(
          ink,
          whole,
          strip[ink],
          fadingHatch(whole[0], whole[1], day === undefined ? 'both' : 'end'),
        ),
      ];
    }
    if (ink === 'k') return [];
    if (draw === 'making') {
      const stop = to === undefined ? end : rangeOf(to)[1];
      return [
        band(ink, range, [0, reach.thin], fadingHatch(range[0], range[1], 'start')),
        band(ink, [range[1], stop], [0, reach.thin]),
      ];
    }
    if (draw === 'launch') {
      if (day !== undefined) return [band(ink, [day, end], [0, reach.full])];
      return [
        band(ink, range, [reach.thin, reach.full], fadingHatch(range[0], range[1], 'start')),
        band(ink, [range[1], end], [0, reach.full]),
      ];
    }
    return [];
  });
  const points = nodes.flatMap((node): Inked[] => {
    const { draw, from, ink } = node;
    if ((draw !== 'launch' && draw !== 'move') || (ink !== 'm' && ink !== 'o')) return [];
    const range = rangeOf(from);
    const day = dayOf(node);
    const depth = depthAt(ink === 'm' ? 'o' : 'm', day ?? range[0]);
    return day === undefined ? point(ink, range, depth) : pointOnDay(ink, day, depth);
  });
  return { tracks, points };
}

/** Where the report of June 2023 stands along the drawing. */
function reportAt(data: Calendar['data']): number {
  return month(data.report, data.from) * monthLength;
}

/** The line of the day on which the report appeared, for `d`. */
export function reportLine({ data }: Calendar): string {
  return `M${reportAt(data).toFixed(1)} 0V${String(breadth)}`;
}

/** The paper between the two tracks, for `d`. */
export function seamLine({ data }: Calendar): string {
  return `M0 ${String(seam)}H${reportAt(data).toFixed(1)}`;
}

/** Lines between the months, for `d`. */
export function monthLines({ data }: Calendar): string {
  return monthsBetween(data.from, data.to)
    .map((_, index) => `M${String(index * monthLength)} 0V${String(breadth)}`)
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

/** The box of a sample in the key. */
export const sampleBox = { width: 40, height: 14 } as const;

/** What the key shows of each kind, for `d`: a known day, about when, an end without a date. */
export function keySamples(): readonly {
  readonly name: 'day' | 'about' | 'open';
  readonly d: string;
}[] {
  const { width, height } = sampleBox;
  const across = (share: number) => (): number => height * share;
  const both = fadingHatch(0, width, 'both');
  return [
    { name: 'day', d: `M0 0V${String(height)}H${String(width / 2)}z` },
    { name: 'about', d: hatchPath(both, pointEdge([0, width], height * 0.75, 0), across(1)) },
    { name: 'open', d: hatchPath(fadingHatch(0, width, 'start'), across(0), across(1)) },
  ];
}
