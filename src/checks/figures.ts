import type { Book } from '../model/book.ts';
import { didYouMean, problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { Rule } from './rule.ts';

/** Every figure of the outline has a file, every file is drawn somewhere, and every node rests on claims that exist. */
export const figures: Rule = (book) => [...drawn(book), ...nodes(book)];

function drawn(book: Book): Problem[] {
  const listed = book.outline.flatMap(({ id, sections }) =>
    sections.flatMap((section) => section.figures.map((figure) => ({ chapter: id, figure }))),
  );
  return [
    ...listed
      .filter(({ figure }) => !book.figures.has(figure))
      .map(({ chapter, figure }) =>
        problem(
          book.placeOf(`outline:${chapter}`),
          `figure "${figure}" has no file`,
          `Write content/figures/${figure}.yaml.${didYouMean(figure, book.figures.keys())}`,
        ),
      ),
    ...[...book.figures.keys()]
      .filter((id) => !listed.some(({ figure }) => figure === id))
      .map((id) =>
        problem(
          book.placeOf(`figures:${id}`),
          `figure "${id}" is in no section of the outline`,
          'Give it to a section, or delete its file.',
        ),
      ),
  ];
}

function nodes(book: Book): Problem[] {
  return [...book.figures.values()].flatMap((figure) =>
    figure.nodes.flatMap((node) =>
      node.claims
        .filter((claim) => !book.claims.has(claim))
        .map((claim) =>
          problem(
            book.placeOf(`figures:${figure.id}`),
            `node "${node.id}" rests on claim "${claim}", which is not in the ledger`,
            `Correct the id.${didYouMean(claim, book.claims.keys())}`,
          ),
        ),
    ),
  );
}
