import type { Names } from './excerpt.ts';
import { fold, latinOf, needleOf, stem } from './tokens.ts';

/** The kinds of what can be found, in the order in which they are listed. */
export const kinds = ['section', 'claim', 'term'] as const;
export type Kind = (typeof kinds)[number];

/** One thing to find, in one language. */
export interface SearchRecord {
  readonly kind: Kind;
  readonly locale: string;
  /** Where it stands: a section's own page, or a fragment of one. */
  readonly path: string;
  /** What stands beside the title: number, chapter, who vouches; a term's head in the other language. */
  readonly place: string;
  /** The heading; empty for a claim, which is a sentence of its own. */
  readonly title: string;
  /** A section's summary in a line. */
  readonly lead: string;
  readonly texts: readonly string[];
  /** Notes on later events, which another section tells at length. */
  readonly notes: readonly string[];
  /** The ids of the terms that the texts speak of, once for each time that they do. */
  readonly terms: readonly string[];
}

/** What a term is called on purpose, in both scripts, and the turns of phrase that mean it too. */
export interface TermNames {
  readonly names: readonly string[];
  readonly agreed: readonly string[];
}

/** What can be found, as the build writes it: `search.json`. */
export interface SearchContents {
  readonly terms: Readonly<Record<string, TermNames>>;
  readonly records: readonly SearchRecord[];
}

/** How much a word counts by where it stands. */
const weight = { title: 6, lead: 2, texts: 1, notes: 0.3, names: 0.7 } as const;
type Field = keyof typeof weight;
const fields = Object.keys(weight) as Field[];

/** Characters in a text of middling length. */
const typicalLength = 200;

/** A record beside its texts as they are compared. */
interface Entry {
  readonly record: SearchRecord;
  readonly folded: Readonly<Record<Field, string>>;
}

/** What can be found, ready to be asked. There is no index of words: to read a book through takes a few milliseconds. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** Everything that a reader may call a term, by its id. */
  readonly names: Names;
}

/** A record in which a word was found, and how well it answers. */
export interface Hit {
  readonly record: SearchRecord;
  readonly score: number;
}

/**
 * Makes what can be found ready to be asked.
 * @param contents as the build wrote them
 */
export function indexOf({ terms, records }: SearchContents): SearchIndex {
  const entries = records.map((record): Entry => {
    const { title, lead, texts, notes } = record;
    const read = { title, lead, texts, notes, names: namesFor(record, terms) };
    const folded = fields.map((field) => [field, fold([read[field]].flat().join('¶'))] as const);
    return { record, folded: Object.fromEntries(folded) as Entry['folded'] };
  });
  const names = Object.entries(terms).map(([id, called]) => [
    id,
    [...called.names, ...called.agreed],
  ]);
  return { entries, names: Object.fromEntries(names) as Names };
}

/**
 * Where any of some words stands. The rarer it is, the more it counts (BM25+).
 * @param index what can be found
 * @param words from `askedFor`
 * @param typed the words as they were typed, which count more than others of the same beginning
 */
export function hitsOf(
  { entries }: SearchIndex,
  words: readonly string[],
  typed: ReadonlySet<string>,
): readonly Hit[] {
  const pattern = new RegExp(words.map(needleOf).join('|'), 'gu');
  const hits = entries.flatMap(({ record, folded }) => {
    const scores = fields.map((field) => {
      const found = folded[field].match(pattern) ?? [];
      const often = found.reduce((sum, form) => sum + (typed.has(form) ? 1 : 0.4), 0);
      // A short text that has it is more about it than a long one.
      const ease = 1.2 * (0.5 + (0.5 * folded[field].length) / typicalLength);
      return often === 0 ? 0 : weight[field] * (0.5 + (2.2 * often) / (often + ease));
    });
    const score = scores.reduce((sum, part) => sum + part);
    return score === 0 ? [] : [{ record, score }];
  });
  const rarity = Math.log(1 + (entries.length - hits.length + 0.5) / (hits.length + 0.5));
  return hits.map(({ record, score }) => ({ record, score: score * rarity }));
}

/**
 * The words of the book that a Latin word may be a slip of.
 * @param index what can be found
 * @param word from `askedFor`
 */
export function respelt({ entries }: SearchIndex, word: string): readonly string[] {
  if (!/^[a-z]{4}/.test(word)) return [];
  const known = entries.flatMap(({ folded }) => fields.flatMap((field) => latinOf(folded[field])));
  return [...new Set(known.map(stem))].filter((other) => isOneSlip(word, other));
}

/** Whether two words differ by one letter, more, less or another, or by two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [one, other] = [a, b].map((word) => [...word.slice(start, word.length - end)]);
  if (one === undefined || other === undefined) return false;
  if (Math.max(one.length, other.length) <= 1) return true;
  return one.length === 2 && one.toReversed().join('') === other.join('');
}

/** Names of what the texts speak of; of a term also every turn of phrase that means it. */
function namesFor(record: SearchRecord, terms: SearchContents['terms']): readonly string[] {
  const own = record.kind === 'term' ? terms[termIdOf(record.path)] : undefined;
  const spoken = record.terms.flatMap((id) => terms[id]?.names ?? []);
  return [...(own?.names ?? []), ...(own?.agreed ?? []), ...spoken];
}

/** The id of the term that an address of the glossary leads to. */
export const termIdOf = (path: string): string => path.replace(/^.*#/, '');
