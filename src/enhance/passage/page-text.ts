import { fold } from './fold.ts';
import { wordBoundaries } from './word-boundary.ts';

/** Part of a text, from the index of its first UTF-16 unit to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text of a page as a browser's search sees it: a line for each block, white space collapsed. */
export class PageText {
  readonly text: string;
  private readonly folded: string;
  private readonly language: string;
  private readonly known = new Map<string, ReadonlySet<number>>();

  /**
   * @param text blocks with a line feed between them
   * @param language its language tag
   */
  constructor(text: string, language: string) {
    this.text = text;
    this.folded = fold(text);
    this.language = language;
  }

  /** The line that a place stands in. */
  blockAt(at: number): Span {
    const end = this.text.indexOf('\n', at);
    return {
      start: at === 0 ? 0 : this.text.lastIndexOf('\n', at - 1) + 1,
      end: end === -1 ? this.text.length : end,
    };
  }

  /** The first place at or after another that does not hold white space. */
  skipSpace(at: number): number {
    const space = /\s*/y;
    space.lastIndex = at;
    return at + (space.exec(this.text)?.[0].length ?? 0);
  }

  /**
   * Whether a place lies between two words. Words are told from where a search began, if that was in
   * the same block: that is what Chromium's search reads, which never looks back.
   */
  isBoundary(at: number, searchedFrom: number): boolean {
    const block = this.blockAt(at);
    const start = Math.max(block.start, Math.min(searchedFrom, at));
    const key = `${start} ${block.end}`;
    const bounds =
      this.known.get(key) ??
      new Set(
        wordBoundaries(this.text.slice(start, block.end), this.language).map((i) => i + start),
      );
    this.known.set(key, bounds);
    return bounds.has(at);
  }

  /** Every place from one on where some words stand, in order; words never run over a block's end. */
  *placesOf(words: string, from: number): Generator<Span> {
    const sought = fold(words);
    let start = this.folded.indexOf(sought, from);
    while (start !== -1) {
      yield { start, end: start + sought.length };
      start = this.folded.indexOf(sought, start + 1);
    }
  }
}
