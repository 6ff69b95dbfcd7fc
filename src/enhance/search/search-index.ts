import MiniSearch from 'minisearch';
import type { Names } from './excerpt.ts';
import { askedFor, wordsOf } from './tokens.ts';

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
const boost = { title: 6, lead: 2, texts: 1, notes: 0.3, names: 0.7 };

/** The contents, made ready to be asked. */
export interface SearchIndex {
  readonly words: MiniSearch<SearchRecord>;
  /** By the path, which is what the words lead to. */
  readonly records: ReadonlyMap<string, SearchRecord>;
  /** Everything that a reader may call a term, by its id. */
  readonly names: Names;
}

/**
 * Makes what can be found ready to be asked.
 * @param contents as the build wrote them
 */
export function indexOf({ terms, records }: SearchContents): SearchIndex {
  const words = new MiniSearch<SearchRecord>({
    idField: 'path',
    fields: Object.keys(boost),
    extractField: (record, field) =>
      field === 'names' ? namesFor(record, terms) : record[field as keyof SearchRecord],
    stringifyField: (value: string | readonly string[]) => [value].flat().join('\n'),
    tokenize: wordsOf,
    processTerm: keyOf,
    searchOptions: { tokenize: (question) => [...askedFor(question)], boost, prefix: true },
  });
  words.addAll(records);
  return {
    words,
    records: new Map(records.map((record) => [record.path, record])),
    names: Object.fromEntries(
      Object.entries(terms).map(([id, { names, agreed }]) => [id, [...names, ...agreed]]),
    ),
  };
}

/** Names of what the texts speak of; of a term also every turn of phrase that means it. */
function namesFor(record: SearchRecord, terms: SearchContents['terms']): readonly string[] {
  const own = record.kind === 'term' ? terms[termIdOf(record.path)] : undefined;
  const spoken = record.terms.flatMap((id) => terms[id]?.names ?? []);
  return [...(own?.names ?? []), ...(own?.agreed ?? []), ...spoken];
}

/** The id of the term that an address of the glossary leads to. */
export const termIdOf = (path: string): string => path.replace(/^.*#/, '');

/** A word as the index holds it: MiniSearch walks a tree of letters, slowly where thousands may come first. */
export const keyOf = (word: string): string => encodeURIComponent(word);
