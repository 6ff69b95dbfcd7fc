import type { Locale } from './locale.ts';
import type { Place } from './problem.ts';

/** A text in one language, and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

/** The same thing said in both languages. */
export interface Twin extends Readonly<Record<Locale, PlacedText>> {
  /** What it is, for messages: `paragraph 2 of "two-teams"`. */
  readonly what: string;
  /** The claim that it states, where it is the text of one claim. */
  readonly claim?: string | undefined;
  /** Of a paragraph: the claims that it tells. */
  readonly parts: readonly Twin[];
}
