import type { z } from 'zod';

/** The parts that each drawing places; a node's id is the figure's id, a hyphen and the part. */
export const figureParts = {
  stake: ['microsoft', 'half', 'whole', 'influence', 'control'],
  structure: ['nonprofit', 'arm', 'microsoft', 'money', 'technology', 'partners'],
  exchange: ['money', 'early', 'hosting', 'products', 'edge', 'google', 'hood'],
  channels: [
    ...['azure', 'direct', 'later', 'first', 'same', 'customer'],
    ...['software', 'einstein', 'compete', 'source'],
  ],
  licence: ['google', 'index', 'plain', 'chatbot', 'openai', 'other', 'effect'],
  access: ['few', 'inside', 'most', 'door', 'researchers', 'inhouse'],
  calendar: ['work', 'notice', 'chatgpt', 'warning', 'bing', 'limits', 'duckassist'],
  reach: ['users', 'none', 'bing', 'chatgpt'],
  frictions: ['sales', 'licence', 'access', 'timing', 'warning'].flatMap((place) => [
    place,
    `${place}-m`,
    `${place}-o`,
  ]),
  try: [
    ...['verdict-none', 'verdict-fee', 'verdict-own', 'index-rent', 'index-own'],
    ...['bot-none', 'bot-openai', 'bot-other', 'own-none', 'own-bot', 'effect', 'amount'],
  ],
} as const satisfies Record<string, readonly string[]>;

export type FigureId = keyof typeof figureParts;

/**
 * A rule for a figure's nodes: the parts of its drawing, each once, and no other.
 * @param figure the figure's id
 * @param parts the parts that its drawing places
 */
export function onceEach(figure: string, parts: readonly string[]) {
  return (nodes: readonly { readonly id: string }[], report: z.RefinementCtx): void => {
    const ids = nodes.map(({ id }) => id);
    const wanted = parts.map((part) => `${figure}-${part}`);
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

/**
 * Finds the nodes of a figure by the name of their part.
 * @param figure a figure, whose nodes were checked when it was read
 * @returns a function from part to node, which throws for a part that the figure lacks
 */
export function partsOf<Node extends { readonly id: string }>(figure: {
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
