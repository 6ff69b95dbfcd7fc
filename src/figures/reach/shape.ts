import { z } from 'zod';
import { figureShape, nodeSchema, words } from '../figure.ts';

export const shape = figureShape('reach', ['users', 'none', 'bing', 'chatgpt'], nodeSchema).extend({
  data: z.strictObject({
    users: z.int().positive(),
    unit: z.int().positive().describe('How many users a dot stands for.'),
    bing: z.number().positive(),
    chatgpt: z.number().positive(),
    nearly: z
      .boolean()
      .describe('Whether the report says "nearly": the bar then thins out before its end.'),
  }),
  words: words(['axis', 'scale']),
});

export type Reach = z.infer<typeof shape>;
