import { z } from 'zod';
import { figureShape, nodeSchema } from '../figure.ts';

const percent = z.int().min(0).max(100);

export const shape = figureShape(
  'stake',
  ['microsoft', 'half', 'whole', 'influence', 'control'],
  nodeSchema,
).extend({ data: z.strictObject({ of: percent, microsoft: percent, half: percent }) });
