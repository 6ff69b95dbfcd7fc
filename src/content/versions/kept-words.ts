import { stopAtStart } from '../../language/punctuation.ts';
import type { KeptText } from './kept-version.ts';

/** Words of a kept paragraph: those that told a claim, with its id, or its own. */
export interface KeptWords {
  readonly text: string;
  readonly claim: string | undefined;
  /** The stop that followed the words of a claim, which stands before its mark. */
  readonly stop?: string | undefined;
}

/**
 * A kept paragraph, parted at the words that told a claim; joined, stops and all, they are its text.
 * @param paragraph of a kept version
 */
export function keptWordsOf({
  text,
  told = [],
}: KeptText['paragraphs'][number]): readonly KeptWords[] {
  const found: KeptWords[] = [];
  let rest = text;
  for (const { claim, words } of told) {
    const at = rest.indexOf(words);
    if (at === -1) continue;
    const after = rest.slice(at + words.length);
    const stop = stopAtStart(after);
    found.push({ text: rest.slice(0, at), claim: undefined }, { text: words, claim, stop });
    rest = after.slice(stop?.length);
  }
  return [...found, { text: rest, claim: undefined }].filter((words) => words.text !== '');
}
