import type { SearchOptions, SearchResult } from 'minisearch';
import { excerptOf, marked, patternFor } from './excerpt.ts';
import type { Piece } from './excerpt.ts';
import { keyOf, kinds, termIdOf } from './search-index.ts';
import type { Kind, SearchIndex, SearchRecord } from './search-index.ts';
import { askedFor, charactersOf, fold, wordsOf } from './tokens.ts';

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

/** A Latin word of four letters or more may have one letter in five wrong. */
const fuzzy = (word: string): number | false => (/^[a-z]{4}/.test(word) ? 0.2 : false);

/**
 * Asks the index.
 * @param index what can be found
 * @param question as a reader typed it
 * @param languages the reader's first
 */
export function find(index: SearchIndex, question: string, languages: readonly string[]): Answer {
  const { names, records, words } = index;
  const named = Object.keys(names).filter((id) =>
    names[id]?.some((name) => fold(name) === fold(question)),
  );
  const exact = new Set(wordsOf(question).map(keyOf));
  const asked = new Set(askedFor(question).map(keyOf));
  const options: SearchOptions = {
    boostDocument: (path: string, key) =>
      (named.includes(termIdOf(path)) ? 100 : 1) * (exact.has(key) ? 2 : 1),
    // Characters of a pair that is nowhere lead on, yet find nothing by themselves.
    boostTerm: (key) => (asked.has(key) ? 1 : 0.1),
    filter: ({ queryTerms }) => queryTerms.some((key) => asked.has(key)),
  };
  const attempts: readonly SearchOptions[] = [
    { combineWith: 'AND' },
    { combineWith: 'AND', fuzzy },
    { combineWith: 'OR', fuzzy, tokenize: (text) => [...askedFor(text), ...charactersOf(text)] },
  ];
  let hits: readonly SearchResult[] = [];
  const attempt = attempts.find((tried) => {
    hits = words.search(question, { ...options, ...tried });
    return hits.length > 0;
  });
  // Misspelt words are marked as they are spelt where they were found.
  const spelt = attempt?.fuzzy === undefined ? [] : hits.flatMap(({ terms }) => terms);
  const latin = new Set(spelt.filter((key) => /^[a-z]/.test(key)).map(decodeURIComponent));
  const pattern = patternFor([question, ...latin].join(' '), names);
  // A question that is a name asks first of all what it means.
  const order = named.length > 0 ? (['term', 'section', 'claim'] as const) : kinds;
  const groups = languages.flatMap((language) =>
    order.map((kind): Group => {
      const found = hits
        .flatMap(({ id }) => records.get(id as string) ?? [])
        .filter((record) => record.locale === language && record.kind === kind);
      const first = (count: number) =>
        found.slice(0, count).map((record) => foundIn(record, pattern));
      return { kind, language, count: found.length, first };
    }),
  );
  return {
    groups: groups.filter(({ count }) => count > 0),
    isPartial: attempt?.combineWith === 'OR',
  };
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
