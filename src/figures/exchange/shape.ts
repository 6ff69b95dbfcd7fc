import { figureShape, nodeSchema, words } from '../figure.ts';

export const shape = figureShape(
  'exchange',
  ['money', 'early', 'hosting', 'products', 'edge', 'google', 'hood'],
  nodeSchema,
).extend({ words: words(['microsoft', 'openai']) });
