import type { MdastNode } from 'satteri';

/** Words of a paragraph between two borders of elements. */
export interface Run {
  readonly text: string;
  readonly inLink: boolean;
}

/**
 * The runs of a paragraph, joined they are its text.
 * @param node a paragraph of the tree, or an element of one
 * @param inLink whether it stands in a link
 */
export function runsOf(
  node: MdastNode & { children?: readonly MdastNode[] },
  inLink = false,
): readonly Run[] {
  if (node.type === 'text') return [{ text: node.value, inLink }];
  return (node.children ?? []).flatMap((child) => runsOf(child, inLink || node.type === 'link'));
}
