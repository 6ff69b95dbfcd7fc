import { z } from 'zod';
import { idSchema } from '../content/id.ts';

const text = z.string().min(1);
/** Words in both languages. */
export const wordsSchema = z.strictObject({ zh: text, en: text });

/** A drawn thing with words. Overprint (x) is for collisions and nothing else. */
export const nodeSchema = z.strictObject({
  id: idSchema,
  ink: z
    .enum(['m', 'o', 'x', 'k'])
    .describe('m Microsoft, o OpenAI, x where they collide, k a third party or a thing held open.'),
  claims: z
    .array(idSchema)
    .describe('Who vouches for the words; empty for a device of the drawing.'),
  zh: z.array(text).min(1).max(2).describe('Its name and, mostly, one line about it.'),
  en: z.array(text).min(1).max(2),
  year: z.int().optional().describe('The year to which it belongs; the table tells it too.'),
});

/** What the page, the table, the checks and the citations know of any figure. */
export const figureSchema = z.object({
  id: idSchema,
  title: wordsSchema,
  caption: wordsSchema.describe('Under the drawing: how to read it, and what it does not say.'),
  alt: wordsSchema.describe('For those who do not see it: what is drawn.'),
  nodes: z.array(nodeSchema),
  words: z
    .record(z.string(), wordsSchema)
    .optional()
    .describe("Words of the drawing that no node has; `table` names a table of the figure's own."),
});

export type Figure = z.infer<typeof figureSchema>;
export type FigureNode = z.infer<typeof nodeSchema>;

/**
 * The schema of one figure; what it has beyond this a shape adds with `extend`.
 * @param id the name of its folder and of its file in `content/figures/`
 * @param parts what its drawing places: a node's id is the figure's id, a hyphen and the part
 * @param node what its nodes are, if more than any figure's
 */
export function figureShape<Id extends string, Node extends z.ZodType<FigureNode>>(
  id: Id,
  parts: readonly string[],
  node: Node,
) {
  return z.strictObject({
    ...figureSchema.omit({ words: true }).shape,
    id: z.literal(id),
    nodes: z.array(node).superRefine(onceEach(parts.map((part) => `${id}-${part}`))),
  });
}

/**
 * Words of a drawing, each in both languages.
 * @param keys the names by which the drawing asks for them
 */
export const words = <Key extends string>(keys: readonly Key[]) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, wordsSchema])) as Record<Key, typeof wordsSchema>,
  );

/** A rule for nodes: those that the drawing places, each once, and no other. */
function onceEach(wanted: readonly string[]) {
  return (nodes: readonly FigureNode[], report: z.RefinementCtx): void => {
    const ids = nodes.map(({ id }) => id);
    const missing = wanted.filter((id) => !ids.includes(id));
    const message = (fault: string): void => {
      report.addIssue({ code: 'custom', message: fault });
    };
    if (missing.length > 0) message(`the drawing places ${missing.join(', ')}, which no node has`);
    ids.forEach((id, index) => {
      if (!wanted.includes(id)) message(`the drawing has no place for "${id}"`);
      if (ids.indexOf(id) !== index) message(`"${id}" stands twice`);
    });
  };
}

/** The schema of one figure, as its folder's `shape.ts` exports it. */
export type FigureShape = z.ZodType<Figure> &
  z.ZodObject<{ readonly id: z.ZodLiteral<string> } & z.ZodRawShape>;

/**
 * A figure as the one that a drawing is made for.
 * @param shape the schema that stands beside the drawing
 * @param figure any figure of the book, which its own schema has checked
 * @throws {Error} when it is another figure
 */
export function expectFigure<Shape extends FigureShape>(
  { shape }: Shape,
  figure: Figure,
): z.infer<Shape> {
  if (figure.id !== shape.id.value) {
    throw new Error(`The drawing of "${shape.id.value}" was given "${figure.id}".`);
  }
  return figure as z.infer<Shape>;
}

/**
 * Finds the nodes of a figure by the name of their part.
 * @param figure a figure, whose nodes were checked when it was read
 * @returns a function from part to node, which throws for a part that the figure lacks
 */
export function partsOf<Node extends FigureNode>(figure: {
  readonly id: string;
  readonly nodes: readonly Node[];
}): (part: string) => Node {
  const nodes = new Map(figure.nodes.map((node) => [node.id, node]));
  return (part) => {
    const node = nodes.get(`${figure.id}-${part}`);
    if (node === undefined) throw new Error(`Figure "${figure.id}" has no part "${part}".`);
    return node;
  };
}
