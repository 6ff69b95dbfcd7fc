import { z } from 'zod';
import { idSchema } from '../../content/id.ts';
import { figureShape, nodeSchema, wordsSchema } from '../figure.ts';

export const shape = figureShape(
  'frictions',
  ['sales', 'licence', 'access', 'timing', 'warning'].flatMap((place) => [
    place,
    `${place}-m`,
    `${place}-o`,
  ]),
  nodeSchema.extend({
    chapter: idSchema.optional().describe('For an overprint: the chapter that tells it.'),
    moves: z
      .enum(['m', 'o', 'both', 'none'])
      .optional()
      .describe("For an overprint: whose ink points into the other's."),
  }),
).extend({
  elsewhere: wordsSchema
    .extend({ chapter: idSchema })
    .describe('A link to where the two fit; `{chapter}` stands for its number.'),
});
