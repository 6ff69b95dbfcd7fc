import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { isLocale } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { sectionTrees } from '../content/section-tree.ts';
import type { Tree } from '../content/section-tree.ts';
import { squeezeMarks, stopAtStart } from '../language/punctuation.ts';
import { runsOf } from '../content/text-run.ts';
import { termFinder } from '../language/term-in-text.ts';
import { lastHanWord } from './phrase.ts';
import { termMarker } from './term-mark.ts';
import type { Term } from '../content/term.ts';
import { unbrokenIn } from './unbroken.ts';

/**
 * Turns the flat text of a chapter into its parts: each heading with what follows becomes `<Section id locale>`,
 * paragraphs carry the number that a reader sees, the first use of a term in a section becomes `<Term id>`, that of a
 * name `<Name id>`, or `<NameAgain id>` where an earlier section has it, and every element of the prose is told its
 * language.
 * Expects content that the checks have passed; on any other it does nothing clever.
 * @param glossaryOf the terms, by id, as they are when a file is set
 */
export function sectionsPlugin(glossaryOf: () => ReadonlyMap<string, Term>): MdastPluginDefinition {
  return {
    name: 'sections',
    before(root, context) {
      const locale = localeOf(context.fileURL);
      if (locale === undefined) return;
      const finder = termFinder(glossaryOf().values(), locale);
      const { before, sections } = sectionTrees(root.children);
      const markOf = marksInChapter(locale);
      const out = sections.map(({ id, parts }) => {
        const mark = termMarker(finder);
        const children = parts.flatMap(({ node, number }) => {
          if (number === undefined) return inLocale({ children: [node] } as Tree, locale);
          const place = { section: id, number: String(number), locale };
          const runs = mark(runsOf(node)).map((run) =>
            run.map(({ text, term }) => ({ text, mark: term && markOf(term) })),
          );
          const words = inLocale(node, locale, runs.values());
          return element('Paragraph', place, words);
        });
        return element('Section', { id, locale }, children, true);
      });
      context.replaceNode(root, { type: 'root', children: [...before, ...out] });
    },
  };
}

/** The language of a file, from its folder. */
function localeOf(file: URL | undefined): Locale | undefined {
  const folder = file?.pathname.split('/').at(-2) ?? '';
  return isLocale(folder) ? folder : undefined;
}

/** The element around a term or a name. */
interface Mark {
  readonly name: 'Term' | 'Name' | 'NameAgain';
  readonly attributes: Readonly<Record<string, string>>;
}

/** Makes what tells the element of each mark of a chapter, in the order of the text: a name is told from its repetitions. */
function marksInChapter(locale: Locale): (term: Term) => Mark {
  const named = new Set<string>();
  return ({ id, kind }) => {
    if (kind === 'term') return { name: 'Term', attributes: { id } };
    const name = named.has(id) ? 'NameAgain' : 'Name';
    named.add(id);
    return { name, attributes: { id, locale } };
  };
}

interface Piece {
  readonly text: string;
  readonly mark?: Mark | undefined;
}

/** The runs of a paragraph, to be taken one by one as its text is set. */
type MarkedRuns = Iterator<readonly Piece[], undefined>;

/**
 * Copies of a node's children in which every MDX element has the attribute `locale`.
 * @param runs the marks of a paragraph; what is none has none
 */
function inLocale(node: Tree, locale: Locale, runs?: MarkedRuns): MdastNode[] {
  let claim: Tree | undefined;
  return (node.children ?? []).flatMap((child) => {
    if (child.type === 'text') {
      const pieces = stopBeforeMark(claim, runs?.next().value ?? [{ text: child.value }]);
      claim = undefined;
      return pieces.flatMap(({ text, mark }) => {
        const nodes = set(text, locale);
        return mark === undefined ? nodes : inline(mark.name, mark.attributes, nodes);
      });
    }
    const copy = { ...child } as Tree;
    delete copy.position;
    if ('children' in child) {
      const children = inLocale(child, locale, runs);
      const isClaim = child.type === 'mdxJsxTextElement' && child.name === 'Claim';
      copy.children = isClaim && locale === 'zh' ? withLastWordWhole(children) : children;
    }
    // A note's text is inline: the paragraph that MDX puts around it would nest in the note's own.
    if (child.type === 'mdxJsxFlowElement' && child.name === 'Since') {
      copy.children = (copy.children ?? []).flatMap((inner) =>
        inner.type === 'paragraph' ? (inner.children as MdastNode[]) : [inner],
      );
    }
    if (copy.type === 'mdxJsxFlowElement' || copy.type === 'mdxJsxTextElement') {
      const attribute = { type: 'mdxJsxAttribute' as const, name: 'locale', value: locale };
      copy.attributes = [...copy.attributes, attribute];
    }
    claim = copy.type === 'mdxJsxTextElement' && copy.name === 'Claim' ? copy : undefined;
    return copy;
  });
}

/**
 * A stop that follows a claim is set before the claim's mark, as a newspaper sets its numbers: the claim is told, and the
 * text that comes after it goes on without.
 */
function stopBeforeMark(claim: Tree | undefined, pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  const stop = stopAtStart(first?.text ?? '');
  if (claim?.type !== 'mdxJsxTextElement' || first === undefined || stop === undefined)
    return pieces;
  claim.attributes = [...claim.attributes, { type: 'mdxJsxAttribute', name: 'stop', value: stop }];
  return [{ ...first, text: first.text.slice(stop.length) }, ...rest];
}

/** A mark stays with its sentence's last word, and not with its last character. */
function withLastWordWhole(children: readonly MdastNode[]): MdastNode[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return [...children];
  const [stop = ''] = /[。；，]?$/.exec(last.value) ?? [];
  const said = last.value.slice(0, last.value.length - stop.length);
  const word = lastHanWord(said);
  if (word.length < 2 || word.length > 4) return [...children];
  const text = said.slice(0, said.length - word.length);
  return [
    ...children.slice(0, -1),
    ...(text === '' ? [] : [{ type: 'text' as const, value: text }]),
    span('nowrap', word + stop),
  ];
}

/** Text with a span around each mark that is to be set half as wide, and each number that stays on one line. */
function set(text: string, locale: Locale): MdastNode[] {
  const pieces = locale === 'zh' ? squeezeMarks(text) : [{ text, isHalf: false }];
  return pieces.flatMap((piece) =>
    piece.isHalf
      ? span('half-mark', piece.text)
      : unbrokenIn(piece.text, locale).map(({ text: value, isWhole }) =>
          isWhole ? span('nowrap', value) : { type: 'text' as const, value },
        ),
  );
}

function span(name: string, value: string): MdastNode {
  return inline('span', { class: name }, [{ type: 'text', value }]);
}

/** An MDX element of the inline kind. */
function inline(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: MdastNode[],
): MdastNode {
  const given = Object.entries(attributes).map(([key, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: key,
    value,
  }));
  return { type: 'mdxJsxTextElement', name, attributes: given, children } as MdastNode;
}

/** What a page says to the text as a whole reaches every section: `<Content only="fee-trigger" />`. */
const told = ['only', 'column'].map((name) => ({
  type: 'mdxJsxAttribute',
  name,
  value: { type: 'mdxJsxAttributeValueExpression', value: `props.${name}` },
}));

/** An MDX element of the block kind; one that listens gets what the page says to the text. */
function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: MdastNode[],
  listens = false,
): Tree & { children: MdastNode[] } {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [
      ...Object.entries(attributes).map(([key, value]) => ({
        type: 'mdxJsxAttribute',
        name: key,
        value,
      })),
      ...(listens ? told : []),
    ],
    children,
  } as Tree & { children: MdastNode[] };
}
