import { claimsFile, glossaryFile, whoFile } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import { didYouMean, problem } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import { termKinds } from '../content/term.ts';
import type { Term } from '../content/term.ts';
import type { Rule } from './rule.ts';

/** Each company, person and product of the glossary has its line in who is who, and nothing else has one. */
export const who: Rule = (book) => {
  // A list that cannot be read has had its fault told.
  if (book.who.size === 0 || book.glossary.size === 0) return [];
  const names = [...book.glossary.values()].filter(({ kind }) => kind !== 'term');
  return [
    ...unlisted(book, names),
    ...[...book.who.keys()].flatMap((id) => unknown(book, id, names)),
    ...[...book.who.keys()].flatMap((id) => unvouched(book, id)),
    ...unordered(book),
  ];
};

function unlisted(book: Book, names: readonly Term[]): Problem[] {
  return names
    .filter(({ id }) => !book.who.has(id))
    .map(({ id, kind }) => {
      const fault = `the ${kind} "${id}" has no line in who is who`;
      return problem(book.placeOf(`glossary:${id}`), fault, `Add one to ${whoFile}.`);
    });
}

function unknown(book: Book, id: string, names: readonly Term[]): Problem[] {
  if (names.some((name) => name.id === id)) return [];
  const near = didYouMean(
    id,
    names.map((name) => name.id),
  );
  const fault = `"${id}" is no company, person or product of the glossary`;
  return [
    problem(book.placeOf(`who:${id}`), fault, `Add it to ${glossaryFile} or correct it.${near}`),
  ];
}

function unvouched(book: Book, id: string): Problem[] {
  if (book.claims.size === 0) return [];
  const claims = book.who.get(id)?.claims ?? [];
  return claims
    .filter((claim) => !book.claims.has(claim))
    .map((claim) => {
      const near = didYouMean(claim, book.claims.keys());
      const mend = `Add it to ${claimsFile} or correct the id.${near}`;
      return problem(book.placeOf(`who:${id}`), `claim "${claim}" is not in the ledger`, mend);
    });
}

/** Entries stand by kind, so that a writer finds them. */
function unordered(book: Book): Problem[] {
  const kinds = [...book.who.keys()].map((id) => {
    const kind = book.glossary.get(id)?.kind ?? 'term';
    return { id, kind, rank: termKinds.indexOf(kind) };
  });
  return kinds.flatMap(({ id, kind, rank }, index) => {
    const before = kinds[index - 1];
    if (before === undefined || kind === 'term' || before.rank <= rank) return [];
    const fault = `the ${kind} "${id}" stands after the ${before.kind} "${before.id}"`;
    const mend = `Put it with the others of its kind: ${termKinds.slice(1).join(', ')}.`;
    return [problem(book.placeOf(`who:${id}`), fault, mend)];
  });
}
