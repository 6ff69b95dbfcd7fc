import { diffArrays } from 'diff';
import type { Locale } from '../content/locale.ts';

/** A run of words that two texts share, or that one of them has alone. */
export interface DifferencePiece {
  readonly kind: 'same' | 'struck' | 'added';
  readonly text: string;
}

/** Below this share of common letters a text is another one: it is struck and written anew as a whole. */
const alike = 0.35;

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** A Chinese text has no spaces to part it at; in either, every mark stands alone. */
const unitsOf = (text: string, locale: Locale): string[] =>
  locale === 'zh'
    ? [...chineseWords.segment(text)].map(({ segment }) => segment)
    : (text.match(/[\p{L}\p{N}’'-]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []);

const lettersIn = (text: string): number => (text.match(/[\p{L}\p{N}]/gu) ?? []).length;

/**
 * What was struck from a text and what was added to it, by words; joined without what was added, the pieces are the
 * old text, and without what was struck the new one.
 * @param before the old text
 * @param after the new one
 * @param locale the language of both
 */
export function differenceOf(
  before: string,
  after: string,
  locale: Locale,
): readonly DifferencePiece[] {
  const changes = diffArrays(unitsOf(before, locale), unitsOf(after, locale));
  const pieces = inPairs(
    changes.map(({ added, removed, value }) => ({
      kind: added ? ('added' as const) : removed ? ('struck' as const) : ('same' as const),
      text: value.join(''),
    })),
    locale,
  );
  const shared = pieces
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { text }) => sum + lettersIn(text), 0);
  const most = Math.max(lettersIn(before), lettersIn(after));
  if (most === 0 || shared / most >= alike) return pieces;
  return joined([
    { kind: 'struck', text: before },
    { kind: 'added', text: after },
  ]);
}

/**
 * Between two changes a mark, a space or a single word in common is no island to rest on: it belongs to both, and
 * what was struck stands before what was added.
 */
function inPairs(pieces: readonly DifferencePiece[], locale: Locale): readonly DifferencePiece[] {
  const least = locale === 'zh' ? 2 : 4;
  const found: DifferencePiece[] = [];
  let struck = '';
  let added = '';
  pieces.forEach(({ kind, text }, index) => {
    const isBetween = index > 0 && index < pieces.length - 1;
    const isShared = kind === 'same' && isBetween && lettersIn(text) < least;
    if (kind === 'struck' || isShared) struck += text;
    if (kind === 'added' || isShared) added += text;
    if (kind !== 'same' || isShared) return;
    found.push({ kind: 'struck', text: struck }, { kind: 'added', text: added }, { kind, text });
    struck = '';
    added = '';
  });
  return joined([...found, { kind: 'struck', text: struck }, { kind: 'added', text: added }]);
}

/** Marks and spaces with which both texts of a change begin, and end: they are no part of it. */
function edgesOf(struck: string, added: string): readonly [start: number, end: number] {
  const isEdge = (letter: string | undefined, other: string | undefined): boolean =>
    letter !== undefined && letter === other && lettersIn(letter) === 0;
  let start = 0;
  while (isEdge(struck[start], added[start])) start += 1;
  let end = 0;
  const most = Math.min(struck.length, added.length) - start;
  while (end < most && isEdge(struck.at(-1 - end), added.at(-1 - end))) end += 1;
  return [start, end];
}

/** Without empty pieces, each change as short as it can be. */
function joined(pieces: readonly DifferencePiece[]): readonly DifferencePiece[] {
  const found: DifferencePiece[] = [];
  const put = (kind: DifferencePiece['kind'], text: string): void => {
    const last = found.at(-1);
    if (text === '') return;
    if (last?.kind === kind) found.splice(-1, 1, { kind, text: last.text + text });
    else found.push({ kind, text });
  };
  pieces.forEach(({ kind, text }, index) => {
    const before = pieces[index - 1];
    const next = pieces[index + 1];
    if (kind === 'struck' && next?.kind === 'added') return;
    if (kind !== 'added' || before?.kind !== 'struck') {
      put(kind, text);
      return;
    }
    const [start, end] = edgesOf(before.text, text);
    put('same', text.slice(0, start));
    put('struck', before.text.slice(start, before.text.length - end));
    put('added', text.slice(start, text.length - end));
    put('same', text.slice(text.length - end));
  });
  return found;
}
