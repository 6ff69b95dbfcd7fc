import { z } from 'zod';
import { daySchema } from '../../content/when.ts';
import { figureShape, nodeSchema, words } from '../figure.ts';

const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is 2022-11');
/** The first and the last month in which it may have begun or ended. */
const rangeSchema = z.tuple([monthSchema, monthSchema]);

const calendarNodeSchema = nodeSchema.extend({
  draw: z
    .enum(['making', 'launch', 'move', 'strip'])
    .describe(
      'A thin track, a point with a full track after it, a point alone, or a range beside the tracks.',
    ),
  from: rangeSchema,
  day: daySchema.optional().describe('The day on which it began, where one is known.'),
  to: rangeSchema.optional(),
});

export const shape = figureShape(
  'calendar',
  ['work', 'notice', 'chatgpt', 'warning', 'bing', 'limits', 'duckassist'],
  calendarNodeSchema,
).extend({
  data: z.strictObject({ from: monthSchema, to: monthSchema, report: daySchema }),
  words: words(['day', 'about', 'open', 'report']),
});

export type Calendar = z.infer<typeof shape>;
export type CalendarNode = z.infer<typeof calendarNodeSchema>;
