import { z } from 'zod';
import { figureShape, nodeSchema, words } from '../figure.ts';

export const shape = figureShape('reach', ['users', 'none', 'bing', 'chatgpt'], nodeSchema).extend({
  data: z.strictObject({
    users: z.int().positive(),
    /** How many users a dot stands for. */
    unit: z.int().positive(),
    bing: z.number().positive(),
    chatgpt: z.number().positive(),
    /** Whether the report says "nearly": the bar then thins out before its end. */
    nearly: z.boolean(),
  }),
  words: words(['axis', 'scale']),
});

export type Reach = z.infer<typeof shape>;
