import { figureShape, nodeSchema, words } from '../figure.ts';

export const shape = figureShape(
  'structure',
  ['nonprofit', 'arm', 'microsoft', 'money', 'technology', 'partners'],
  nodeSchema,
).extend({ words: words(['stem']) });
