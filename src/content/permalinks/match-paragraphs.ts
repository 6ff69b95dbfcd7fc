import { locales } from '../locale.ts';
import type { ParagraphPair } from '../paragraph-pair.ts';
import { similarity } from './similarity.ts';
import type { PermalinkState } from './permalink-state.ts';
import type { LastTexts } from '../versions/last-texts.ts';

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
  texts: LastTexts,
): Matching {
  const same = new Map<PermalinkState, ParagraphPair>();
  const taken = new Set<ParagraphPair>();
  const settle = (candidates: readonly Candidate[]): void => {
    for (const { permalink, pair } of candidates.toSorted((a, b) => b.score - a.score)) {
      if (same.has(permalink) || taken.has(pair)) continue;
      same.set(permalink, pair);
      taken.add(pair);
    }
  };
  // Most paragraphs are as they were: only what is left is compared each with each.
  settle(unchanged(living, pairs));
  const left = pairs.filter((pair) => !taken.has(pair));
  settle(
    living
      .filter((permalink) => !same.has(permalink))
      .flatMap((permalink) =>
        left.flatMap((pair) => {
          const score = likeness(permalink, pair, texts);
          return score < alike ? [] : [{ permalink, pair, score: score + atHome(permalink, pair) }];
        }),
      ),
  );
  return {
    same: [...same],
    fresh: pairs.filter((pair) => !taken.has(pair)),
    gone: living.filter((permalink) => !same.has(permalink)),
  };
}

interface Candidate {
  readonly permalink: PermalinkState;
  readonly pair: ParagraphPair;
  readonly score: number;
}

/** Of equals, the one in the same section. */
const atHome = (permalink: PermalinkState, pair: ParagraphPair): number =>
  permalink.homes.at(-1) === pair.section ? 0.01 : 0;

/** Those with an unchanged text: 2 where both are, 1 where one is. */
function unchanged(
  living: readonly PermalinkState[],
  pairs: readonly ParagraphPair[],
): readonly Candidate[] {
  const byHash = locales.map((locale) => Map.groupBy(pairs, ({ hashes }) => hashes[locale]));
  return living.flatMap((permalink) => {
    const found = locales.flatMap(
      (locale, index) => byHash[index]?.get(permalink.hashes?.[locale] ?? '') ?? [],
    );
    return [...new Set(found)].map((pair) => {
      const score = found.filter((item) => item === pair).length + atHome(permalink, pair);
      return { permalink, pair, score };
    });
  });
}

/** The greater likeness of the two texts, from 0 to 1. */
function likeness(permalink: PermalinkState, pair: ParagraphPair, texts: LastTexts): number {
  const old = texts.get(permalink.id);
  if (old === undefined) return 0;
  return Math.max(
    ...locales.map((locale) => similarity(old[locale], pair.paragraphs[locale].text)),
  );
}
