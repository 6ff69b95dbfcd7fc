import { fold } from './fold.ts';

/** Part of a text, from the index of its first UTF-16 unit to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text of a page as a browser's search sees it: a line for each block, white space collapsed. */
export class PageText {
  readonly text: string;
  private readonly folded: string;
  private readonly segmenter: Intl.Segmenter;
  private readonly known = new Map<number, ReadonlySet<number>>();

  /**
   * @param text blocks with a line feed between them
   * @param language its language tag
   */
  constructor(text: string, language: string) {
    this.text = text;
    this.folded = fold(text);
    this.segmenter = new Intl.Segmenter(language, { granularity: 'word' });
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
   * The places between words from one place to the end of its block, both included. Where a word of
   * Han script ends is a guess that depends on what stands around it, so it matters where one starts.
   */
  boundariesFrom(start: number): ReadonlySet<number> {
    const { end } = this.blockAt(start);
    const words = this.known.get(start) ?? new Set(this.boundaries(start, end));
    this.known.set(start, words);
    return words;
  }

  private *boundaries(start: number, end: number): Generator<number> {
    for (const { index } of this.segmenter.segment(this.text.slice(start, end)))
      yield start + index;
    yield end;
  }

  /**
   * Whether a place lies between two words. Words are told from where a search began, if that was in
   * the same block: that is what Chromium's search reads, which never looks back.
   */
  isBoundary(at: number, searchedFrom: number): boolean {
    const { start } = this.blockAt(at);
    return this.boundariesFrom(Math.max(start, Math.min(searchedFrom, at))).has(at);
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
