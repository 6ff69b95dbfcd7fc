import { z } from 'zod';
import { idSchema } from '../../content/id.ts';
import { figureShape, nodeSchema, words, wordsSchema } from '../figure.ts';

const answerNodeSchema = nodeSchema.extend({
  step: z.enum(['verdict', 'reason']),
  index: z
    .array(z.enum(['rent', 'own']))
    .min(1)
    .describe('The choices to which the answer applies.'),
  bot: z.array(z.enum(['none', 'openai', 'other'])).min(1),
  ours: z
    .boolean()
    .default(false)
    .describe('Our reading rather than a claim; the words say so too.'),
});

const questionSchema = z.strictObject({
  id: z.enum(['index', 'bot']),
  asks: wordsSchema,
  column: wordsSchema.describe('Head of the column in the decision table.'),
  answers: z.array(z.strictObject({ id: idSchema, says: wordsSchema, cell: wordsSchema })).min(2),
});

export const shape = figureShape(
  'try',
  [
    ...['verdict-none', 'verdict-fee', 'verdict-own', 'index-rent', 'index-own'],
    ...['bot-none', 'bot-openai', 'bot-other', 'own-none', 'own-bot', 'effect', 'amount'],
  ],
  answerNodeSchema,
).extend({
  words: words(['slab', 'engine', 'openai', 'other', 'table', 'applies', 'reading']),
  questions: z.tuple([questionSchema, questionSchema]),
});

export type TryIt = z.infer<typeof shape>;
