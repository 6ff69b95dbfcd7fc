import type { Locale } from '../content/locale.ts';
import type { Term } from '../content/term.ts';
import { termFinders } from '../language/term-in-text.ts';
import { content } from './scratch-book.ts';

/** One text made false in one language: which file, what was there, what is there now. */
export interface Mutation {
  readonly path: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** A way to make a text false, in the words of each language. */
export interface Slip {
  readonly name: string;
  readonly find: Readonly<Record<Locale, RegExp>>;
  /** What to put there instead. */
  readonly put: (found: string) => string;
}

/**
 * Random numbers that are the same in every run (mulberry32).
 * @param seed where the run starts
 * @returns from 0 up to 1
 */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some of a list, each at most once. */
export function pick<T>(items: readonly T[], count: number, random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ item }) => item);
}

/** Every place of the content where a slip can be made. */
export function placesFor({ find, put }: Slip): readonly Mutation[] {
  return prose().flatMap(({ path, locale, text, at }) =>
    [...text.matchAll(new RegExp(find[locale], `${find[locale].flags}g`))].map((match) => ({
      ...{ path, at: at + match.index, from: match[0], to: put(match[0]) },
    })),
  );
}

/** The slip of rendering a term, or naming a person, in another way throughout one text. */
export function renderedOtherwise(term: Term): readonly Mutation[] {
  const other = { zh: '那样东西', en: 'that thing' } as const satisfies Record<Locale, string>;
  const finders = termFinders([term]);
  const naming = prose()
    .map((run) => ({ ...run, forms: finders[run.locale](run.text).map(({ form }) => form) }))
    .filter(({ forms }) => forms.length > 0);
  // The words around the claims of a paragraph are one text: where they name it elsewhere, it stays named.
  const alone = naming.filter(
    ({ of, at }) => !naming.some((other) => other.of === of && other.at !== at),
  );
  return alone.flatMap(({ path, locale, text: from, at, forms }) => {
    const to = forms.reduce((words, form) => words.replace(form, other[locale]), from);
    // A longer word that holds the form would be changed in its place.
    return finders[locale](to).length > 0 ? [] : [{ path, at, from, to }];
  });
}

/** The content's files with one mutation made. */
export function mutated({ path, at, from, to }: Mutation): Map<string, string> {
  const text = content.get(path) ?? '';
  if (!text.startsWith(from, at)) throw new Error(`${path} has no ${from} at ${at}.`);
  return new Map([...content, [path, text.slice(0, at) + to + text.slice(at + from.length)]]);
}

/** Words between two tags. */
interface Run {
  readonly path: string;
  readonly locale: Locale;
  readonly text: string;
  readonly at: number;
  /** The text that it belongs to: a claim, or what a line says outside its claims. */
  readonly of: string;
}

/** The words of claims, headings and plain sentences, without tags, ids and other frontmatter. */
function prose(): readonly Run[] {
  return [...content].flatMap(([path, source]) => {
    const folder = /^content\/(?:pages\/)?(zh|en)\//.exec(path)?.[1];
    const lines =
      folder === undefined
        ? /^ {2,4}(?<key>zh|en): (?<words>[^[{\n]+)$/gm
        : /^(?:(?:title|standfirst|teaser| {4}summary): |## )?(?<words>(?![a-z]+:|---| |<)[^\n]+)$/gm;
    // Works that may be cited keep titles that are not ours; the register and the history are asked elsewhere.
    if (/sources|outline|glossary|versions|permalinks|changes/.test(path)) return [];
    return [...source.matchAll(lines)].flatMap((line) => {
      const locale: Locale = (folder ?? line.groups?.key) === 'zh' ? 'zh' : 'en';
      const words = line.groups?.words ?? '';
      const start = line.index + line[0].length - words.length;
      return [...words.matchAll(/[^<>{}]+(?![^<]*>)(?![^{]*\})/g)].map((run) => ({
        ...{ path, locale, text: run[0], at: start + run.index },
        of: `${path}:${String(words.slice(0, run.index).endsWith('">') ? start + run.index : start)}`,
      }));
    });
  });
}
