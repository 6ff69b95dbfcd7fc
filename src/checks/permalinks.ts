import { registerFile } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import { paragraphPairs } from '../content/paragraph-pair.ts';
import {
  isPresent,
  linkables,
  paragraphIdOf,
  presentHome,
} from '../content/permalinks/permalink.ts';
import type { PermalinkKind } from '../content/permalinks/register.ts';
import { didYouMean, problem } from '../content/problem.ts';
import type { Place, Problem } from '../content/problem.ts';
import { isLiving, permalinkKey, presentPermalink } from '../content/permalinks/permalink-state.ts';
import type { PermalinkState } from '../content/permalinks/permalink-state.ts';
import type { Rule } from './rule.ts';

/** Kinds that are asked about apart. */
const asked: ReadonlySet<PermalinkKind> = new Set(['paragraph', 'edition']);

/** Every address ever published still leads where it says, or the register tells what became of it. */
export const permalinks: Rule = (book) => {
  if (isUnread(book)) return [];
  const permalinks = [...book.permalinks.values()];
  return [
    ...permalinks
      .filter((permalink) => isLiving(permalink) && !asked.has(permalink.kind))
      .flatMap((permalink) => kept(book, permalink)),
    ...permalinks.flatMap((permalink) => [
      ...succeeded(book, permalink),
      ...buried(book, permalink),
    ]),
  ];
};

/**
 * The register has every address and every paragraph as the text has them. Asked last, of content without any other
 * fault: what is still being mended is not to be registered yet.
 */
export const registration: Rule = (book) =>
  isUnread(book) ? [] : [...unregistered(book), ...paragraphs(book)];

/** Content that cannot be read has had its fault told; everything in it would seem to be gone. */
const isUnread = (book: Book): boolean => book.outline.length === 0 || book.claims.size === 0;

const placeOf = (book: Book, kind: PermalinkKind, id: string): Place =>
  book.placeOf(`register:${permalinkKey(kind, id)}`);

/** A living id is in the text, and where the register says. */
function kept(book: Book, { kind, id, homes }: PermalinkState): Problem[] {
  const place = placeOf(book, kind, id);
  if (!isPresent(book, kind, id)) {
    const known = linkables(book).filter((item) => item.kind === kind);
    const other = didYouMean(
      id,
      known.map((item) => item.id),
    );
    const fault = `${kind} "${id}" was published and is there no more`;
    const mend = 'Put it back, or record a move or a retirement: "npm run register" shows both.';
    return [problem(place, fault, mend + other)];
  }
  const home = presentHome(book, kind, id);
  const last = homes.at(-1);
  if (home === last) return [];
  const fault = `${kind} "${id}" stands in "${home ?? ''}" and is registered in "${last ?? ''}"`;
  const mend = `Record it: state: moved, from: ${last ?? ''}/${id}, to: ${home ?? ''}/${id}, with a reason.`;
  return [problem(place, fault, mend)];
}

/** A new name leads to something that lives or has a tombstone, and the old one is not used again. */
function succeeded(book: Book, { kind, id, successor }: PermalinkState): Problem[] {
  if (successor === undefined) return [];
  const place = placeOf(book, kind, id);
  const found: Problem[] = [];
  if (presentPermalink(book.permalinks, kind, id) === undefined) {
    const fault = `${kind} "${id}" moved to "${successor}", which was never published`;
    found.push(problem(place, fault, 'Register the new id first, or correct it.'));
  }
  if (isPresent(book, kind, id)) found.push(usedAgain(place, kind, id));
  return found;
}

/** A retired id is gone for good, and its neighbour is there. */
function buried(book: Book, { kind, id, retired }: PermalinkState): Problem[] {
  if (retired === undefined) return [];
  const place = placeOf(book, kind, id);
  const [nearestKind = '', nearestId = ''] = retired.nearest.split(' ');
  const found: Problem[] = [];
  if (isPresent(book, kind, id)) found.push(usedAgain(place, kind, id));
  const neighbour = presentPermalink(book.permalinks, nearestKind as PermalinkKind, nearestId);
  if (neighbour === undefined || !isLiving(neighbour)) {
    const fault = `${kind} "${id}" sends its readers to ${retired.nearest}, which is not there`;
    found.push(problem(place, fault, 'Name something that lives, such as the chapter.'));
  }
  return found;
}

function usedAgain(place: Place, kind: PermalinkKind, id: string): Problem {
  const fault = `${kind} "${id}" has left the site and is used again`;
  return problem(place, fault, 'Give the new one another id.');
}

const register = `Run "npm run register", which writes it to ${registerFile}.`;

/** What the content has, the register has. */
function unregistered(book: Book): Problem[] {
  return linkables(book)
    .filter(({ kind, id }) => !book.permalinks.has(permalinkKey(kind, id)))
    .map(({ kind, id, home }) => {
      const entry = {
        chapter: `outline:${id}`,
        section: `outline:${home ?? ''}/${id}`,
        claim: `claims:${id}`,
        figure: `figures:${id}`,
        term: `glossary:${id}`,
        name: `who:${id}`,
      }[kind];
      const fault = `${kind} "${id}" has no line in the register`;
      return problem(book.placeOf(entry), fault, register);
    });
}

/** Every paragraph is the text of the register, and every one of the register is in the text, or has been seen off. */
function paragraphs(book: Book): Problem[] {
  const chinese = new Set([...book.permalinks.values()].map(({ hashes }) => hashes?.zh));
  const changed = paragraphPairs(book)
    .filter(({ section, number }) => paragraphIdOf(book, section, number) === undefined)
    .map(({ section, number, hashes, paragraphs: { zh, en } }) => {
      const fault = `paragraph ${String(number)} of "${section}" is new, or not as it was registered`;
      // Where the Chinese is as it was, it is the English that the writer changed.
      return problem(chinese.has(hashes.zh) ? en.place : zh.place, fault, register);
    });
  const gone = [...book.permalinks.values()].filter(
    (permalink) =>
      permalink.kind === 'paragraph' &&
      isLiving(permalink) &&
      !isPresent(book, 'paragraph', permalink.id),
  );
  // An edited paragraph is a changed and a gone one until the register knows it again: it is told of once.
  if (gone.length <= changed.length) return changed;
  return [
    ...changed,
    ...gone.map(({ kind, id }) => {
      const fault = `paragraph "${id}" was published and is there no more`;
      const mend = 'Run "npm run register": it shows how to record a move or a retirement.';
      return problem(placeOf(book, kind, id), fault, mend);
    }),
  ];
}
