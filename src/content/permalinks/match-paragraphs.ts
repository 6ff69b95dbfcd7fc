import type { ParagraphPair } from '../paragraph-pair.ts';
import type { PublishedTexts } from './published-text.ts';
import { similarity } from './similarity.ts';
import type { PermalinkState } from './permalink-state.ts';

/** Below this a paragraph is another one. Half the neighbours in common, in either language. */
const alike = 0.5;

/** What became of the paragraphs of the register. */
export interface Matching {
  readonly same: readonly (readonly [PermalinkState, ParagraphPair])[];
  /** Pairs that no registered paragraph has become. */
  readonly fresh: readonly ParagraphPair[];
  /** Paragraphs of the register that no pair comes from. */
  readonly gone: readonly PermalinkState[];
}

/**
 * Knows the registered paragraphs again in the present text: first by an unchanged text in either language, then by
 * likeness in either, the likest first; of equals, one in the same section.
 * @param living the paragraphs of the register
 * @param pairs the paragraphs of the text
 * @param texts what the registered ones said
 */
export function matchParagraphs(
  living: readonly PermalinkState[],
  pairs: readonly ParagraphPair[],
  texts: PublishedTexts,
): Matching {
  const candidates = living.flatMap((permalink) =>
    pairs.flatMap((pair) => {
      const score = likeness(permalink, pair, texts);
      const home = permalink.homes.at(-1) === pair.section ? 0.01 : 0;
      return score < alike ? [] : [{ permalink, pair, score: score + home }];
    }),
  );
  const same = new Map<PermalinkState, ParagraphPair>();
  const taken = new Set<ParagraphPair>();
  for (const { permalink, pair } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (same.has(permalink) || taken.has(pair)) continue;
    same.set(permalink, pair);
    taken.add(pair);
  }
  return {
    same: [...same],
    fresh: pairs.filter((pair) => !taken.has(pair)),
    gone: living.filter((permalink) => !same.has(permalink)),
  };
}

/** 3 when both texts are unchanged, 2 when one is, else the greater likeness of the two, below 1. */
function likeness(permalink: PermalinkState, pair: ParagraphPair, texts: PublishedTexts): number {
  const equal = (['zh', 'en'] as const).filter(
    (locale) => permalink.hashes?.[locale] === pair.hashes[locale],
  ).length;
  if (equal > 0) return equal + 1;
  const old = texts[permalink.id];
  if (old === undefined) return 0;
  return Math.max(
    similarity(old.zh, pair.paragraphs.zh.text),
    similarity(old.en, pair.paragraphs.en.text),
  );
}
