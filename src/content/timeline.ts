import { z } from 'zod';
import { idSchema } from './id.ts';
import { whenKey, whenSchema } from './when.ts';
import { parseYaml } from './yaml.ts';
import type { YamlReading } from './yaml.ts';

const wordsSchema = z.strictObject({
  date: z
    .string()
    .min(1)
    .optional()
    .describe('The date as a reader sees it, without its year: `29 November`, `Autumn`.'),
  says: z.string().min(1),
});

const eventSchema = z.strictObject({
  ink: z.enum(['m', 'o', 'k']).describe("m in Microsoft's lane, o in OpenAI's, k across both."),
  when: whenSchema,
  collision: z
    .boolean()
    .default(false)
    .describe('Part of the stretch over which the report shows the two colliding.'),
  claims: z.array(idSchema),
  zh: wordsSchema,
  en: wordsSchema,
});

export const timelineSchema = z.strictObject({
  events: z
    .array(eventSchema)
    .min(1)
    .superRefine((events, report) => {
      events.forEach((event, index) => {
        const before = events[index - 1];
        if (before === undefined) return;
        const message = (path: string, fault: string): void => {
          report.addIssue({ code: 'custom', path: [index, path], message: fault });
        };
        if (startsLater(before.when, event.when)) {
          message('when', `${event.when} stands after ${before.when}`);
        }
        const resumes = event.collision && !before.collision;
        if (resumes && events.slice(0, index).some(({ collision }) => collision)) {
          message('collision', 'the overprinted stretch is one; this event begins a second');
        }
      });
    }),
});

export type TimelineEvent = z.infer<typeof eventSchema>;
export type Timeline = z.infer<typeof timelineSchema>;

/** Compares what both times give, so that "2022" may stand before or after "2022-06". */
function startsLater(first: string, second: string): boolean {
  const [a, b] = [whenKey(first), whenKey(second)];
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** A year for which the ledger has nothing. */
export interface EmptyRow {
  readonly kind: 'empty';
  readonly year: number;
  /** Before Microsoft comes in: OpenAI's track stands alone. */
  readonly alone: boolean;
}

/** An event; `year` on the first of its year. */
export interface EventRow {
  readonly kind: 'event';
  readonly event: TimelineEvent;
  readonly year: number | undefined;
  readonly alone: boolean;
}

/** The stretch in which the lanes overprint. */
export interface CollisionRow {
  readonly kind: 'collision';
  readonly rows: readonly (EventRow | EmptyRow)[];
}

export type TimelineRow = EmptyRow | EventRow | CollisionRow;

/**
 * Reads the timeline.
 * @param path the file, for messages
 * @param text YAML: events in the order of their times
 */
export function parseTimeline(path: string, text: string): YamlReading<Timeline> {
  return parseYaml(path, text, timelineSchema);
}

/** The year in which an event starts. */
function yearOf(event: TimelineEvent): number {
  return Number(event.when.slice(0, 4));
}

/**
 * The rows of the drawing: events under their years, the years between that have none, and the collision as one.
 * @param timeline events in order
 */
export function timelineRows({ events }: Timeline): TimelineRow[] {
  const joined = events.findIndex(({ ink }) => ink === 'm');
  const rows: TimelineRow[] = [];
  let stretch: (EventRow | EmptyRow)[] = [];
  const close = (): void => {
    if (stretch.length > 0) rows.push({ kind: 'collision', rows: stretch });
    stretch = [];
  };
  events.forEach((event, index) => {
    const alone = joined === -1 || index < joined;
    const before = events[index - 1];
    const first = before === undefined || yearOf(before) !== yearOf(event);
    const row: EventRow = { kind: 'event', event, year: first ? yearOf(event) : undefined, alone };
    if (!event.collision) close();
    if (before !== undefined) {
      const years = emptyYears(yearOf(before) + 1, yearOf(event), alone);
      (stretch.length > 0 ? stretch : rows).push(...years);
    }
    if (event.collision) stretch.push(row);
    else rows.push(row);
  });
  close();
  return rows;
}

/** The years from one up to another, which is not among them. */
function emptyYears(from: number, to: number, alone: boolean): EmptyRow[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => ({
    kind: 'empty',
    year: from + index,
    alone,
  }));
}

/**
 * The beginning of a time as `<time datetime>` takes it.
 * @param when an instant or an interval
 */
export function machineTime(when: string): string {
  return whenKey(when);
}
