import { excerptOf, marked, patternFor } from './excerpt.ts';
import type { Names, Piece } from './excerpt.ts';
import { askedFor, fold, unspaced } from './tokens.ts';

/** The kinds of what can be found, in the order in which they are listed. */
export const kinds = ['section', 'claim', 'term'] as const;
export type Kind = (typeof kinds)[number];

/** A record of the index, as far as it is read here. */
export interface Fragment {
  readonly raw_url: string;
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A record that was found, not yet fetched. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

/** As much of Pagefind as is used. */
export interface Engine {
  readonly search: (
    question: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Hit[] }>;
}

/** What ends the text that a reader sees in a record, and what stands between its parts. */
export const marks = { end: '␟', part: '␞' } as const;

/** How results are weighed: words as long as those asked for count most, long texts lose little. */
export const ranking = {
  termSimilarity: 4,
  pageLength: 0.2,
  termSaturation: 1.6,
  termFrequency: 1,
} as const;

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
  /** Fetches the best of them. */
  readonly first: (count: number) => Promise<readonly Found[]>;
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
 * @param engine the index
 * @param question as a reader typed it
 * @param languages the reader's first
 * @param names the term base
 */
export async function find(
  engine: Engine,
  question: string,
  languages: readonly string[],
  names: Names,
): Promise<Answer> {
  const words = askedFor(question);
  if (words.length === 0) return { groups: [], isPartial: false };
  const pattern = patternFor(question, names);
  const named = Object.keys(names).filter((id) =>
    names[id]?.some((name) => fold(name) === fold(question)),
  );
  // A question that is a name asks first of all what it means.
  const order = named.length > 0 ? (['term', 'section', 'claim'] as const) : kinds;
  const ask = async (questions: readonly string[]): Promise<readonly Group[]> => {
    const groups = languages.flatMap((language) =>
      order.map(async (kind): Promise<Group> => {
        const hits = await hitsOf(engine, questions, `${language}-${kind}`);
        const first = async (count: number) => {
          const sorted = kind === 'term' ? await namedFirst(hits, named) : hits;
          return Promise.all(
            sorted.slice(0, count).map(async (hit) => foundIn(await hit.data(), kind, pattern)),
          );
        };
        return { kind, language, count: hits.length, first };
      }),
    );
    return (await Promise.all(groups)).filter(({ count }) => count > 0);
  };
  const whole = await ask([words.join(' ')]);
  if (whole.length > 0 || words.length === 1) return { groups: whole, isPartial: false };
  // In quotation marks a word has to be there: without, Pagefind would make do with its first letter.
  return { groups: await ask(words.map((word) => `"${word}"`)), isPartial: true };
}

/** What has every word of one of the questions; what several of them find comes first. */
async function hitsOf(
  engine: Engine,
  questions: readonly string[],
  shelf: string,
): Promise<readonly Hit[]> {
  const answers = await Promise.all(
    questions.map((question) => engine.search(question, { filters: { shelf } })),
  );
  const best = new Map<string, Hit>();
  for (const hit of answers.flatMap(({ results }) => results)) {
    best.set(hit.id, { ...hit, score: hit.score + (best.get(hit.id)?.score ?? 0) });
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

/** The terms whose very name was asked for, before the others. */
async function namedFirst(hits: readonly Hit[], named: readonly string[]): Promise<readonly Hit[]> {
  if (named.length === 0) return hits;
  const terms = await Promise.all(
    hits.map(async (hit) => ({ hit, id: (await hit.data()).raw_url.replace(/^.*#/, '') })),
  );
  const rank = (id: string): number => (named.includes(id) ? 0 : 1);
  return terms.toSorted((a, b) => rank(a.id) - rank(b.id)).map(({ hit }) => hit);
}

function foundIn(fragment: Fragment, kind: Kind, pattern: RegExp | undefined): Found {
  const [seen = ''] = fragment.raw_content.split(marks.end);
  const [title = '', lead = '', ...texts] = unspaced(seen)
    .split(marks.part)
    .map((part) => part.trim());
  return {
    address: fragment.raw_url,
    title: marked(title, pattern),
    place: kind === 'term' ? lead : (fragment.meta.place ?? ''),
    excerpt: excerptOf(kind === 'section' ? [lead, ...texts] : texts, pattern),
  };
}
