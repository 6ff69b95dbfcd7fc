import { z } from 'zod';
import { idSchema } from '../content/id.ts';
import { figureParts, onceEach } from './parts.ts';
import type { FigureId } from './parts.ts';
import { parseYaml } from '../content/yaml.ts';
import type { YamlReading } from '../content/yaml.ts';

const text = z.string().min(1);
const wordsSchema = z.strictObject({ zh: text, en: text });
const share = z.int().min(0).max(100);
const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is 2022-11');
const daySchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-\d\d$/, 'a day is 2023-06-13');
/** The first and the last month in which it may have begun or ended. */
const rangeSchema = z.tuple([monthSchema, monthSchema]);

/** A drawn thing with words. Overprint (x) is for collisions and nothing else. */
export const nodeSchema = z.strictObject({
  id: idSchema,
  /** m Microsoft, o OpenAI, x where they collide, k a third party or a thing held open. */
  ink: z.enum(['m', 'o', 'x', 'k']),
  /** Who vouches for the words; empty for a device of the drawing. */
  claims: z.array(idSchema),
  /** Its name and, mostly, one line about it. */
  zh: z.array(text).min(1).max(2),
  en: z.array(text).min(1).max(2),
});

const yearNodeSchema = nodeSchema.extend({ year: z.int().optional() });

const frictionNodeSchema = nodeSchema.extend({
  /** For an overprint: the chapter that tells it. */
  chapter: idSchema.optional(),
  /** For an overprint: whose ink points into the other's. */
  moves: z.enum(['m', 'o', 'both', 'none']).optional(),
});

const calendarNodeSchema = nodeSchema.extend({
  /** A thin track, a point with a full track after it, a point alone, or a range beside the tracks. */
  draw: z.enum(['making', 'launch', 'move', 'strip']),
  from: rangeSchema,
  to: rangeSchema.optional(),
});

const answerNodeSchema = nodeSchema.extend({
  step: z.enum(['verdict', 'reason']),
  /** The choices to which the answer applies. */
  index: z.array(z.enum(['rent', 'own'])).min(1),
  bot: z.array(z.enum(['none', 'openai', 'other'])).min(1),
  /** Our reading rather than a claim; the words say so too. */
  ours: z.boolean().default(false),
});

const questionSchema = z.strictObject({
  id: z.enum(['index', 'bot']),
  asks: wordsSchema,
  /** Head of the column in the decision table. */
  column: wordsSchema,
  answers: z.array(z.strictObject({ id: idSchema, says: wordsSchema, cell: wordsSchema })).min(2),
});

/** What every figure has; `nodes` must be the parts that its drawing places, each once. */
function figureOf<Id extends FigureId, Node extends typeof nodeSchema>(id: Id, node: Node) {
  return z.strictObject({
    id: z.literal(id),
    title: wordsSchema,
    /** Under the drawing: how to read it, and what it does not say. */
    caption: wordsSchema,
    /** For those who do not see it: what is drawn. */
    alt: wordsSchema,
    nodes: z.array(node).superRefine(onceEach(id, figureParts[id])),
  });
}

const stakeData = z.strictObject({ of: share, microsoft: share, half: share });
const calendarData = z.strictObject({ from: monthSchema, to: monthSchema, report: daySchema });
const reachData = z.strictObject({
  users: z.int().positive(),
  /** How many users a dot stands for. */
  unit: z.int().positive(),
  bing: z.number().positive(),
  chatgpt: z.number().positive(),
  /** Whether the report says "nearly": the bar then thins out before its end. */
  nearly: z.boolean(),
});
const words = <Key extends string>(keys: readonly Key[]) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, wordsSchema])) as Record<Key, typeof wordsSchema>,
  );

export const figureSchema = z.discriminatedUnion('id', [
  figureOf('stake', nodeSchema).extend({ data: stakeData }),
  figureOf('structure', yearNodeSchema).extend({ words: words(['stem']) }),
  figureOf('exchange', nodeSchema).extend({ words: words(['microsoft', 'openai']) }),
  figureOf('channels', nodeSchema),
  figureOf('licence', nodeSchema).extend({ words: words(['pipe']) }),
  figureOf('access', nodeSchema),
  figureOf('calendar', calendarNodeSchema).extend({ data: calendarData, words: words(['report']) }),
  figureOf('reach', nodeSchema).extend({ data: reachData, words: words(['axis', 'scale']) }),
  figureOf('frictions', frictionNodeSchema).extend({
    /** A link to where the two fit; `{chapter}` stands for its number. */
    elsewhere: wordsSchema.extend({ chapter: idSchema }),
  }),
  figureOf('try', answerNodeSchema).extend({
    words: words(['slab', 'engine', 'openai', 'other', 'table', 'applies', 'reading']),
    questions: z.tuple([questionSchema, questionSchema]),
  }),
]);

export type Figure = z.infer<typeof figureSchema>;
export type FigureNode = z.infer<typeof nodeSchema>;
export type FigureOf<Id extends FigureId> = Extract<Figure, { id: Id }>;
export type CalendarNode = z.infer<typeof calendarNodeSchema>;

/**
 * A figure as the one that a drawing is made for.
 * @param id the drawing's figure
 * @param figure any figure
 * @throws {Error} when it is another
 */
export function expectFigure<Id extends FigureId>(id: Id, figure: Figure): FigureOf<Id> {
  if (figure.id !== id) throw new Error(`The drawing of "${id}" was given "${figure.id}".`);
  return figure as FigureOf<Id>;
}

/**
 * Reads one figure: data and every visible word.
 * @param path the file, for messages
 * @param text YAML
 */
export function parseFigure(path: string, text: string): YamlReading<Figure> {
  return parseYaml(path, text, figureSchema);
}
