import type { Book } from '../book.ts';
import type { ParagraphPair } from '../paragraph-pair.ts';
import { paragraphPairs } from '../paragraph-pair.ts';
import { isPresent, linkables } from './permalink.ts';
import type { RegisterEntry } from './register.ts';
import { isLiving, permalinkKey } from './permalink-state.ts';
import type { PermalinkState } from './permalink-state.ts';
import { matchParagraphs } from './match-paragraphs.ts';
import { newParagraphId } from './token.ts';
import { lastTexts } from '../versions/last-texts.ts';

/** What the register needs so that it tells of the present text. */
export interface Proposal {
  /** Lines to add. */
  readonly entries: readonly RegisterEntry[];
  /** What the text has no more, for a person to decide: moved, or retired. */
  readonly gone: readonly PermalinkState[];
}

/** Why a paragraph went to another section, where the writer says nothing better. */
const movedParagraph = {
  zh: '这一段移到了另一节。',
  en: 'The paragraph moved to another section.',
};

/**
 * Compares the register with the text.
 * @param book as it is now
 * @param date today, `2026-11-25`
 */
export function propose(book: Book, date: string): Proposal {
  const permalinks = [...book.permalinks.values()];
  const living = permalinks.filter(isLiving);
  const fresh = linkables(book)
    .filter(({ kind, id }) => !book.permalinks.has(permalinkKey(kind, id)))
    .map(({ kind, id, home }) => ({
      state: 'published' as const,
      date,
      kind,
      id,
      ...(home === undefined ? {} : { in: home }),
    }));
  const matching = matchParagraphs(
    living.filter(({ kind }) => kind === 'paragraph'),
    paragraphPairs(book),
    lastTexts(book),
  );
  const known = matching.same.flatMap(([permalink, pair]) => changesOf(permalink, pair, date));
  const taken = new Set(permalinks.map(({ id }) => id));
  const given: (readonly [string, ParagraphPair])[] = [];
  for (const pair of matching.fresh) {
    const id = newParagraphId(pair.section, taken, Number.parseInt(pair.hashes.zh, 16));
    taken.add(id);
    given.push([id, pair]);
  }
  const named = given.map(([id, { section, hashes }]) => ({
    state: 'published' as const,
    date,
    kind: 'paragraph' as const,
    id,
    in: section,
    ...hashes,
  }));
  return {
    entries: [...fresh, ...known, ...named],
    gone: [
      ...living.filter(
        ({ kind, id }) => kind !== 'paragraph' && kind !== 'edition' && !isPresent(book, kind, id),
      ),
      ...matching.gone,
    ],
  };
}

/** The lines that tell what happened to a paragraph that is still there. */
function changesOf(permalink: PermalinkState, pair: ParagraphPair, date: string): RegisterEntry[] {
  const { id } = permalink;
  const home = permalink.homes.at(-1) ?? pair.section;
  const isEdited =
    permalink.hashes?.zh !== pair.hashes.zh || permalink.hashes.en !== pair.hashes.en;
  return [
    ...(home === pair.section
      ? []
      : [
          {
            state: 'moved' as const,
            date,
            kind: 'paragraph' as const,
            from: `${home}/${id}`,
            to: `${pair.section}/${id}`,
            reason: movedParagraph,
          },
        ]),
    ...(isEdited
      ? [{ state: 'edited' as const, date, kind: 'paragraph' as const, id, ...pair.hashes }]
      : []),
  ];
}
