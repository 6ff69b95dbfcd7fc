import { figureShape, nodeSchema } from '../figure.ts';

export const shape = figureShape(
  'access',
  ['few', 'inside', 'most', 'door', 'researchers', 'inhouse'],
  nodeSchema,
);
