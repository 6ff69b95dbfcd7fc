import type { MdastNode } from 'satteri';

/** A node that may have children. */
export type Tree = MdastNode & { children?: MdastNode[] };

/** A section as it stands in the tree of a text: its heading, and what follows up to the next. */
export interface SectionTree {
  readonly heading: Tree;
  /** Empty where the heading has none. */
  readonly id: string;
  /** What follows; a paragraph has its number within the section, from 1, as a reader sees it. */
  readonly parts: readonly { readonly node: Tree; readonly number: number | undefined }[];
}

/** How the site reads MDX: ids of headings are written, quotation marks stay as typed, and nothing links itself. */
export const markdownFeatures = {
  headingAttributes: true,
  smartPunctuation: false,
  gfm: false,
} as const;

/**
 * Divides a text into its sections and numbers their paragraphs; the one place that does.
 * @param nodes of the root, in order
 * @returns what stands before the first heading, and the sections
 */
export function sectionTrees(nodes: readonly MdastNode[]): {
  readonly before: readonly Tree[];
  readonly sections: readonly SectionTree[];
} {
  const before: Tree[] = [];
  const sections: (SectionTree & { parts: SectionTree['parts'][number][] })[] = [];
  let number = 0;
  for (const node of nodes as readonly Tree[]) {
    const section = sections.at(-1);
    if (node.type === 'heading') {
      number = 0;
      sections.push({ heading: node, id: headingId(node) ?? '', parts: [] });
    } else if (section === undefined) {
      if (node.type !== 'yaml') before.push(node);
    } else if (node.type === 'paragraph') {
      number += 1;
      section.parts.push({ node, number });
    } else section.parts.push({ node, number: undefined });
  }
  return { before, sections };
}

/** The id that `{#id}` gave a heading. */
function headingId(node: MdastNode): string | undefined {
  const data = node.data as { hProperties?: { id?: unknown } } | undefined;
  const id = data?.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
}
