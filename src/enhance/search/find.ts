import { excerptOf, marked, patternFor } from './excerpt.ts';
import type { Piece } from './excerpt.ts';
import { hitsOf, kinds, respelt, termIdOf } from './search-index.ts';
import type { Hit, Kind, SearchIndex, SearchRecord } from './search-index.ts';
import { askedFor, charactersOf, fold, latinOf } from './tokens.ts';

/** One result. */
export interface Found {
  readonly address: string;
  readonly title: readonly Piece[];
  /** What stands beside the title: number, chapter, who vouches; a term's head in the other language. */
  readonly place: string;
  readonly excerpt: readonly Piece[];
}

/** The results of one kind in one language, the best first. */
export interface Group {
  readonly kind: Kind;
  readonly language: string;
  readonly count: number;
  /** Writes the best of them out. */
  readonly first: (count: number) => readonly Found[];
}

/** The answer to a question. */
export interface Answer {
  /** The reader's language first; no group is empty. */
  readonly groups: readonly Group[];
  /** Whether nothing has all that was asked for, and these have a part of it. */
  readonly isPartial: boolean;
}

/**
 * Asks the index.
 * @param index what can be found
 * @param question as a reader typed it
 * @param languages the reader's first
 */
export function find(index: SearchIndex, question: string, languages: readonly string[]): Answer {
  const { names } = index;
  const named = Object.keys(names).filter((id) =>
    names[id]?.some((name) => fold(name) === fold(question)),
  );
  const typed = new Set([...latinOf(question), ...askedFor(question)]);
  const asked = askedFor(question).map((word) => {
    const hits = hitsOf(index, [word], typed);
    const slips = hits.length === 0 ? respelt(index, word) : [];
    return slips.length === 0 ? { hits, slips } : { hits: hitsOf(index, slips, typed), slips };
  });
  const some = summed(asked.map(({ hits }) => hits));
  const whole = some.filter(({ found }) => found === asked.length);
  const isPartial = whole.length === 0 && some.length > 0;
  const hits = isPartial ? withCharacters(index, some, question) : whole;
  const rank = ({ record, score }: Hit): number =>
    record.kind === 'term' && named.includes(termIdOf(record.path)) ? Infinity : score;
  const ranked = hits.toSorted((a, b) => rank(b) - rank(a)).map(({ record }) => record);
  // A misspelt word is marked as it is spelt.
  const slips = asked.flatMap((word) => word.slips);
  const pattern = patternFor([question, ...slips].join(' '), names);
  // A question that is a name asks first of all what it means.
  const order = named.length > 0 ? (['term', 'section', 'claim'] as const) : kinds;
  const groups = languages.flatMap((language) =>
    order.map((kind): Group => {
      const found = ranked.filter((record) => record.locale === language && record.kind === kind);
      const first = (count: number) =>
        found.slice(0, count).map((record) => foundIn(record, pattern));
      return { kind, language, count: found.length, first };
    }),
  );
  return { groups: groups.filter(({ count }) => count > 0), isPartial };
}

/** What several words find, each by how many of them and how well. */
function summed(hits: readonly (readonly Hit[])[]): readonly (Hit & { readonly found: number })[] {
  const sums = new Map<SearchRecord, { score: number; found: number }>();
  for (const { record, score } of hits.flat()) {
    const sum = sums.get(record);
    sums.set(record, { score: (sum?.score ?? 0) + score, found: (sum?.found ?? 0) + 1 });
  }
  return [...sums].map(([record, { score, found }]) => ({ record, score: score * found, found }));
}

/** What was found in part, those first that have the characters of the rest; characters find nothing alone. */
function withCharacters(
  index: SearchIndex,
  some: readonly Hit[],
  question: string,
): readonly Hit[] {
  const characters = summed(charactersOf(question).map((one) => hitsOf(index, [one], new Set())));
  const scores = new Map(characters.map(({ record, score }) => [record, score]));
  return some.map(({ record, score }) => ({
    record,
    score: score + 0.1 * (scores.get(record) ?? 0),
  }));
}

function foundIn(record: SearchRecord, pattern: RegExp | undefined): Found {
  const { path, title, place, lead, texts } = record;
  return {
    address: path,
    title: marked(title, pattern),
    place,
    excerpt: excerptOf([lead, ...texts].filter(Boolean), pattern),
  };
}
