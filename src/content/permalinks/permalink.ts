import type { Book } from '../book.ts';
import { paragraphPairs } from '../paragraph-pair.ts';
import type { ParagraphPair } from '../paragraph-pair.ts';
import type { PermalinkKind } from './register.ts';
import { isLiving, permalinkKey } from './permalink-state.ts';

/** Something that the present text has and that can be linked to. */
export interface Linkable {
  readonly kind: Exclude<PermalinkKind, 'paragraph' | 'edition'>;
  readonly id: string;
  /** What it stands in. */
  readonly home: string | undefined;
}

/** Everything of the present content that has an address for good, other than paragraphs and editions, in the order of the book. */
export function linkables(book: Book): readonly Linkable[] {
  return [
    ...book.outline.map(({ id }) => ({ kind: 'chapter' as const, id, home: undefined })),
    ...book.outline.flatMap((chapter) =>
      chapter.sections.map(({ id }) => ({ kind: 'section' as const, id, home: chapter.id })),
    ),
    ...[...book.claims.values()].map(({ id, chapter }) => ({
      kind: 'claim' as const,
      id,
      home: chapter,
    })),
    ...book.outline.flatMap((chapter) =>
      chapter.sections.flatMap(({ figures }) =>
        figures.map((id) => ({ kind: 'figure' as const, id, home: chapter.id })),
      ),
    ),
    ...[...book.glossary.keys()].map((id) => ({ kind: 'term' as const, id, home: undefined })),
    ...[...book.who.keys()].map((id) => ({ kind: 'name' as const, id, home: undefined })),
  ];
}

/** A paragraph pair by the id that it was given once. */
export type ParagraphIds = ReadonlyMap<string, ParagraphPair>;

const known = new WeakMap<Book, { ids: ParagraphIds; places: ReadonlyMap<string, string> }>();

/**
 * The registered paragraphs of the present text. A pair whose texts are not those of the register has no id yet.
 * @returns id → pair
 */
export function paragraphIds(book: Book): ParagraphIds {
  return paragraphsOf(book).ids;
}

/**
 * The id of a paragraph.
 * @param book the book
 * @param section the section it stands in
 * @param number its number there, from 1
 * @returns undefined where the register does not have these texts
 */
export function paragraphIdOf(book: Book, section: string, number: number): string | undefined {
  return paragraphsOf(book).places.get(`${section} ${String(number)}`);
}

function paragraphsOf(book: Book) {
  const before = known.get(book);
  if (before !== undefined) return before;
  // Paragraphs may be alike word for word: each keeps the id that stands in its own section.
  const registered = Map.groupBy(
    [...book.permalinks.values()].filter(
      (permalink) => permalink.hashes !== undefined && isLiving(permalink),
    ),
    ({ hashes }) => `${hashes?.zh ?? ''} ${hashes?.en ?? ''}`,
  );
  const pairs = paragraphPairs(book).map((pair) => ({
    pair,
    alike: registered.get(`${pair.hashes.zh} ${pair.hashes.en}`) ?? [],
  }));
  const names = new Map<ParagraphPair, string>();
  const taken = new Set<string>();
  for (const isOwn of [true, false]) {
    for (const { pair, alike } of pairs) {
      const next = alike.find(
        ({ id, homes }) => !taken.has(id) && (!isOwn || homes.at(-1) === pair.section),
      );
      if (names.has(pair) || next === undefined) continue;
      names.set(pair, next.id);
      taken.add(next.id);
    }
  }
  const named = pairs.flatMap(({ pair }) => {
    const id = names.get(pair);
    return id === undefined ? [] : [{ id, pair }];
  });
  const found = {
    ids: new Map(named.map(({ id, pair }) => [id, pair])),
    places: new Map(
      named.map(({ id, pair }) => [`${pair.section} ${String(pair.number)}`, id] as const),
    ),
  };
  known.set(book, found);
  return found;
}

/** Where something stands today: its home, or undefined when the content has it no more. */
export function presentHome(book: Book, kind: PermalinkKind, id: string): string | undefined {
  if (kind === 'paragraph') return paragraphIds(book).get(id)?.section;
  return linkables(book).find((item) => item.kind === kind && item.id === id)?.home;
}

/** Whether the present content has something. */
export function isPresent(book: Book, kind: PermalinkKind, id: string): boolean {
  if (kind === 'paragraph') return paragraphIds(book).has(id);
  if (kind === 'edition') return book.editions.some(({ date }) => date === id);
  const key = permalinkKey(kind, id);
  return linkables(book).some((item) => permalinkKey(item.kind, item.id) === key);
}
