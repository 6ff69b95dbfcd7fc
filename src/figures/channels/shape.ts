import { figureShape, nodeSchema } from '../figure.ts';

export const shape = figureShape(
  'channels',
  [
    ...['azure', 'direct', 'later', 'first', 'same', 'customer'],
    ...['software', 'einstein', 'compete', 'source'],
  ],
  nodeSchema,
);
