import { askedFor, exact, fold, needleOf } from './tokens.ts';

/** A stretch of an excerpt, and whether it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Every name of each term, by the term's id. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** How wide an excerpt may be, a Han character being two wide. */
const width = 170;

/**
 * What to mark for a question: its words, and every name of what it names.
 * @param question as a reader typed it
 * @param names the term base
 */
export function patternFor(question: string, names: Names): RegExp | undefined {
  const asked = fold(question);
  const spoken = Object.values(names).filter((forms) =>
    forms.some((form) => speaksOf(asked, form)),
  );
  const runs = asked.match(/\p{Script=Han}{2,}/gu) ?? [];
  const needles = [
    ...[...runs, ...askedFor(question)].map((word) => ({ word, pattern: needleOf(word) })),
    ...spoken.flat().map((name) => ({ word: name, pattern: exact(fold(name)) })),
  ];
  if (needles.length === 0) return undefined;
  const longestFirst = needles.toSorted((a, b) => b.word.length - a.word.length);
  return new RegExp(longestFirst.map(({ pattern }) => pattern).join('|'), 'giu');
}

/** Whether a question has a name in it, as a word of its own where the name is Latin. */
function speaksOf(asked: string, name: string): boolean {
  return new RegExp(exact(fold(name)), 'u').test(asked);
}

/**
 * The whole of a text in pieces.
 * @param text as a reader sees it
 * @param pattern from `patternFor`
 */
export function marked(text: string, pattern: RegExp | undefined): readonly Piece[] {
  if (pattern === undefined) return [{ text, isMarked: false }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    if (match === '') continue;
    if (index > from) pieces.push({ text: text.slice(from, index), isMarked: false });
    pieces.push({ text: match, isMarked: true });
    from = index + match.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isMarked: false });
  return pieces;
}

/**
 * The part of a thing's texts that shows best why it was found: it begins with a sentence, the earliest
 * from which as much of what was asked for fits in.
 * @param texts the line that says what it is first, then the rest
 * @param pattern from `patternFor`
 */
export function excerptOf(texts: readonly string[], pattern: RegExp | undefined): readonly Piece[] {
  const sentences = texts.flatMap((text) => {
    const parts = text.match(/[^。！？]+?(?:[。！？]+”?|[.!?]’?(?=\s)\s*|$)/gu) ?? [text];
    return parts.map((part, index) => part + parts.slice(index + 1).join(''));
  });
  const kinds = (text: string): number =>
    pattern === undefined ? 0 : new Set(cut(text).match(pattern)?.map(fold)).size;
  const [best = ''] = sentences.toSorted((a, b) => kinds(b) - kinds(a));
  return marked(cut(best), pattern);
}

/** The beginning of a text, as wide as an excerpt may be. */
function cut(text: string): string {
  let wide = 0;
  for (const [index, character] of [...text].entries()) {
    wide += /[\p{Script=Han}，。：；、“”？！（）]/u.test(character) ? 2 : 1;
    if (wide > width) {
      const short = [...text].slice(0, index).join('');
      // A Latin word is not broken off.
      return `${short.replace(/(?<=\s)[^\s\p{Script=Han}]*$/u, '').trimEnd()}…`;
    }
  }
  return text.trim();
}
