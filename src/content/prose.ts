import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { hiddenCharacter } from './characters.ts';
import { literalMarkup } from './literal-markup.ts';
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
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const [, why, mend] = parserFaults.find(([sign]) => sign.test(said)) ?? otherParserFault(said);
    const fault = `this is not MDX: ${why}`;
    return { sections: [], problems: [problem({ path, line: Number(line) }, fault, mend)] };
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
      const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
      const value = attribute.type === 'mdxJsxAttribute' ? attribute.value : undefined;
      if (typeof value === 'string' && wanted.includes(name) && given[name] === undefined) {
        given[name] = value;
        continue;
      }
      const isTwice = given[name] !== undefined;
      complain(
        node,
        `<${node.name ?? ''}> has ${isTwice ? `${name} twice` : `${name}, which it does not take so`}`,
        wanted.length === 0
          ? 'Delete it.'
          : `Write ${wanted.map((key) => `${key}="…"`).join(' ')}.`,
      );
    }
    for (const name of wanted) {
      if (given[name] === undefined) {
        complain(node, `<${node.name ?? ''}> has no ${name}`, `Add ${name}="…".`);
      }
    }
    return given;
  };

  const readText = (node: Extract<MdastNode, { type: 'text' }>): void => {
    const markup = literalMarkup(node.value);
    if (markup !== undefined) complain(node, markup.fault, markup.mend);
    const hidden = hiddenCharacter(node.value, source);
    if (hidden !== undefined) complain(node, hidden, 'Delete it.');
  };

  const readHeading = (heading: Tree): void => {
    for (const child of heading.children ?? []) {
      if (child.type === 'text') readText(child);
      else
        complain(
          heading,
          `${nameOf(child)} is lost in a heading`,
          'Write its title as plain words.',
        );
    }
    const given = heading.data as { hProperties?: Readonly<Record<string, unknown>> } | undefined;
    const lost = Object.keys(given?.hProperties ?? {}).filter((key) => key !== 'id');
    if (lost.length > 0) {
      const fault = `the braces of a heading hold more than its id: ${lost.join(', ')}`;
      complain(heading, fault, 'Write "## Title {#the-id}".');
    }
    if (plain(heading).trim() === '') complain(heading, 'a heading has no title', 'Write one.');
  };

  const readParagraph = (node: Tree): Paragraph => {
    const tellings: Telling[] = [];
    const links: Mention[] = [];
    const walk = (parent: Tree, inClaim: boolean): void => {
      for (const child of parent.children ?? []) {
        const place = placeOf(child);
        if (!inlineTypes.has(child.type)) {
          const fault = `${nameOf(child)} cannot stand in a paragraph`;
          complain(child, fault, 'Write it as plain prose.');
        }
        if (child.type === 'text') readText(child);
        else if (inlineTypes.has(child.type) && plain(child).trim() === '') {
          complain(child, `this ${nameOf(child)} has no words`, 'Write some, or delete it.');
        }
        if (child.type === 'link') {
          links.push({ id: child.url, place });
          if (child.title !== null && child.title !== undefined) {
            complain(child, `the title “${child.title}” of a link is shown nowhere`, 'Delete it.');
          }
        }
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
    readHeading(heading);
    const paragraphs: Paragraph[] = [];
    const figures: Mention[] = [];
    const since: SinceNote[] = [];
    for (const { node } of parts) {
      if (node.type === 'paragraph') paragraphs.push(readParagraph(node));
      else if (node.type === 'mdxJsxFlowElement') {
        const attributes = attributesOf(node);
        const place = placeOf(node);
        if (attributes.id !== undefined) figures.push({ id: attributes.id, place });
        if (node.name !== 'Since' && node.children.length > 0) {
          const fault = `the words inside <${node.name ?? ''}> are lost`;
          complain(node, fault, `Write <${node.name ?? ''} … /> and put them outside.`);
        }
        const { to, claims } = attributes;
        if (to === undefined || claims === undefined) continue;
        const [sentence, ...others] = node.children;
        if (sentence?.type !== 'paragraph' || others.length > 0) {
          const mend = 'Put its one paragraph on a line of its own between <Since …> and </Since>.';
          complain(node, 'a note of later events is one paragraph', mend);
          continue;
        }
        const { text, links, tellings } = readParagraph(sentence);
        for (const telling of tellings) {
          const fault = `the claim "${telling.claim}" is told in a note, where it does not count`;
          problems.push(
            problem(telling.place, fault, 'Name it in claims="…" and write the words alone.'),
          );
        }
        since.push({ text, to, claims: claims.trim().split(/\s+/), links, place });
      } else {
        const fault = `${nameOf(node)} is not part of a chapter`;
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

/** What a writer calls a part of Markdown. */
const nodeNames: Readonly<Record<string, string>> = {
  mdxjsEsm: 'a line that begins with "import" or "export" and so is read as code',
  mdxTextExpression: 'what stands in braces and so is read as code',
  mdxFlowExpression: 'what stands in braces and so is read as code',
  inlineCode: 'code',
  break: 'a forced line break',
  thematicBreak: 'a rule',
  linkReference: 'a link whose address stands elsewhere',
  imageReference: 'an image whose address stands elsewhere',
  definition: 'the address of a link',
  mdxJsxTextElement: 'element',
};

const nameOf = ({ type }: MdastNode): string => nodeNames[type] ?? type;

/** What the parser says of a common mistake, told to a writer. */
const parserFaults: readonly (readonly [RegExp, string, string])[] = [
  [/character `!`/, 'a comment <!-- … --> has no place in it', 'Delete the comment.'],
  [
    /after `<`|before name/,
    '"<" begins a tag here, and none follows',
    'Write &lt; for the sign itself, [words](https://…) for a link.',
  ],
  [
    /parse expression|expression/,
    'what stands in braces is read as code, and is none',
    'Write it without braces; {#the-id} stands only at the end of a heading.',
  ],
];

const otherParserFault = (said: string): readonly [RegExp, string, string] => [
  /./,
  said,
  'Close every tag, and close what was opened last first.',
];

/** The words of a node, without its marks. */
function plain(node: Tree): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return (node.children ?? []).map((child) => plain(child)).join('');
}
