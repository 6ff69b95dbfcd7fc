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
    /** For an overprint: the chapter that tells it. */
    chapter: idSchema.optional(),
    /** For an overprint: whose ink points into the other's. */
    moves: z.enum(['m', 'o', 'both', 'none']).optional(),
  }),
).extend({
  /** A link to where the two fit; `{chapter}` stands for its number. */
  elsewhere: wordsSchema.extend({ chapter: idSchema }),
});
