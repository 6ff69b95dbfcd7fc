import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { problem } from './problem.ts';
import type { Place, Problem } from './problem.ts';
import { markdownFeatures, sectionTrees } from './section-tree.ts';
import type { Tree } from './section-tree.ts';
import { runsOf } from './text-run.ts';
import type { Run } from './text-run.ts';

/** A claim told in the text: which one, where, and in which words. */
export interface Telling {
  readonly claim: string;
  readonly text: string;
  readonly place: Place;
}

/** Something that the text names by id. */
export interface Mention {
  readonly id: string;
  readonly place: Place;
}

export interface Paragraph {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly tellings: readonly Telling[];
  readonly links: readonly Mention[];
  readonly place: Place;
}

/** A note that a later event changed the story: its sentence, the section that tells it, the claims behind it. */
export interface SinceNote {
  readonly text: string;
  readonly to: string;
  readonly claims: readonly string[];
  readonly links: readonly Mention[];
  readonly place: Place;
}

export interface Section {
  /** Empty where the heading has none, which is a fault already told. */
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly figures: readonly Mention[];
  readonly since: readonly SinceNote[];
  readonly place: Place;
}

type Element = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** Names of elements, with the attributes that each must have. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** What a chapter's prose may use, and nothing else: inside a paragraph, and between paragraphs. */
const inlineElements: Vocabulary = { Claim: ['id'] };
const chapterBlocks: Vocabulary = { Figure: ['id'], Since: ['to', 'claims'] };

const inlineTypes: ReadonlySet<string> = new Set(['text', 'strong', 'link', 'mdxJsxTextElement']);

/**
 * The sections of a chapter, from its MDX source; where there are none, a problem says why.
 * @param path the file, for messages
 * @param source the whole file, so that lines count from its top
 * @param blocks the elements that may stand between paragraphs
 */
export function parseProse(
  path: string,
  source: string,
  blocks: Vocabulary = chapterBlocks,
): { sections: readonly Section[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const placeOf = (node: MdastNode): Place => ({ path, line: node.position?.start.line ?? 1 });
  const complain = (node: MdastNode, fault: string, mend: string): void => {
    problems.push(problem(placeOf(node), fault, mend));
  };

  let tree: Tree;
  try {
    tree = mdxToMdast(source, { features: markdownFeatures });
  } catch (error) {
    const [, line = '1'] = /(\d+):\d+/.exec(String(error)) ?? [];
    const fault = `this is not MDX: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
    return {
      sections: [],
      problems: [
        problem({ path, line: Number(line) }, fault, 'Close every tag and escape every brace.'),
      ],
    };
  }

  const attributesOf = (node: Element): Record<string, string> => {
    const allowed = node.type === 'mdxJsxTextElement' ? inlineElements : blocks;
    const wanted = allowed[node.name ?? ''];
    if (wanted === undefined) {
      complain(
        node,
        `<${node.name ?? ''}> is not an element that prose may use here`,
        // MDX makes no paragraph of a line that has elements and nothing else.
        node.name !== null && Object.hasOwn(inlineElements, node.name)
          ? 'Add words of your own to the paragraph, outside the element.'
          : `Use one of ${Object.keys(allowed).join(', ')}.`,
      );
      return {};
    }
    const given: Record<string, string> = {};
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
        given[attribute.name] = attribute.value;
      }
    }
    for (const name of wanted) {
      if (given[name] === undefined) {
        complain(node, `<${node.name ?? ''}> has no ${name}`, `Add ${name}="…".`);
      }
    }
    return given;
  };

  const readParagraph = (node: Tree): Paragraph => {
    const tellings: Telling[] = [];
    const links: Mention[] = [];
    const walk = (parent: Tree, inClaim: boolean): void => {
      for (const child of parent.children ?? []) {
        const place = placeOf(child);
        if (!inlineTypes.has(child.type)) {
          complain(child, `${child.type} cannot stand in a paragraph`, 'Write it as plain prose.');
        }
        if (child.type === 'link') links.push({ id: child.url, place });
        const isClaim = child.type === 'mdxJsxTextElement' && child.name === 'Claim';
        if (child.type === 'mdxJsxTextElement') {
          const { id } = attributesOf(child);
          if (isClaim && inClaim) {
            complain(child, 'a claim stands inside a claim', 'Close the first one before it.');
          }
          if (id !== undefined && isClaim) tellings.push({ claim: id, text: plain(child), place });
        }
        walk(child, inClaim || isClaim);
      }
    };
    walk(node, false);
    return { text: plain(node), runs: runsOf(node), tellings, links, place: placeOf(node) };
  };

  const { before, sections: trees } = sectionTrees(tree.children ?? []);
  for (const node of before) {
    const mend = 'Put it under a heading "## Title {#the-id}".';
    complain(node, 'text before the first section', mend);
  }
  const sections = trees.flatMap(({ heading, id, parts }): Section[] => {
    if (heading.type === 'heading' && heading.depth !== 2) {
      const fault = `a heading of level ${heading.depth}`;
      complain(heading, fault, 'A chapter has headings of level 2 only.');
      return [];
    }
    if (id === '') {
      const fault = `the heading "${plain(heading)}" has no id`;
      complain(heading, fault, 'Write "## Title {#the-id}".');
    }
    const paragraphs: Paragraph[] = [];
    const figures: Mention[] = [];
    const since: SinceNote[] = [];
    for (const { node } of parts) {
      if (node.type === 'paragraph') paragraphs.push(readParagraph(node));
      else if (node.type === 'mdxJsxFlowElement') {
        const attributes = attributesOf(node);
        const place = placeOf(node);
        if (attributes.id !== undefined) figures.push({ id: attributes.id, place });
        const { to, claims } = attributes;
        if (to === undefined || claims === undefined) continue;
        const sentences = node.children.filter(({ type }) => type === 'paragraph');
        since.push({
          text: plain(node),
          to,
          claims: claims.trim().split(/\s+/),
          links: sentences.flatMap((sentence) => readParagraph(sentence).links),
          place,
        });
      } else {
        const fault = `${node.type} is not part of a chapter`;
        complain(node, fault, 'Write paragraphs, figures and notes.');
      }
    }
    return [{ id, title: plain(heading), paragraphs, figures, since, place: placeOf(heading) }];
  });
  if (sections.length === 0 && problems.length === 0) {
    complain(tree, 'the text has no section', 'Write "## Title {#the-id}" and its paragraphs.');
  }
  return { sections, problems };
}

/** The words of a node, without its marks. */
function plain(node: Tree): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return (node.children ?? []).map((child) => plain(child)).join('');
}
