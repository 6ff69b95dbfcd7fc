import { figureShape, nodeSchema, words } from '../figure.ts';

export const shape = figureShape(
  'licence',
  ['google', 'index', 'plain', 'chatbot', 'openai', 'other', 'effect'],
  nodeSchema,
).extend({ words: words(['pipe']) });
