import type { Book } from '../content/book.ts';
import { didYouMean, problem } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import type { Rule } from './rule.ts';

/** Every figure of the outline has a file, every file is drawn somewhere, and every node and event rests on claims that exist. */
export const figures: Rule = (book) => [
  ...drawn(book),
  ...names(book),
  ...nodes(book),
  ...events(book),
];

/** A figure is called as its file is, since the outline, the prose and its address name the file. */
function names(book: Book): Problem[] {
  return [...book.figures]
    .filter(([file, { id }]) => id !== file)
    .map(([file, { id }]) =>
      problem(
        book.placeOf(`figures:${file}`),
        `id: "${id}" is not the name of the file`,
        `Write "${file}".`,
      ),
    );
}

/** Tells whether a figure has a file, be it one that cannot be read. */
function isWritten(book: Book, figure: string): boolean {
  return book.placeOf(`figures:${figure}`).path.startsWith('content/figures/');
}

function drawn(book: Book): Problem[] {
  const listed = book.outline.flatMap(({ id, sections }) =>
    sections.flatMap((section) =>
      section.figures.map((figure) => ({ section: `${id}/${section.id}`, figure })),
    ),
  );
  return [
    ...listed
      .filter(({ figure }) => !isWritten(book, figure))
      .map(({ section, figure }) =>
        problem(
          book.placeOf(`outline:${section}`),
          `figure "${figure}" has no file`,
          `Write content/figures/${figure}.yaml.${didYouMean(figure, book.figures.keys())}`,
        ),
      ),
    ...[...book.figures.keys()]
      .filter((id) => book.outline.length > 0 && !listed.some(({ figure }) => figure === id))
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
  return [...book.figures].flatMap(([file, figure]) =>
    figure.nodes.flatMap((node) =>
      node.claims
        .filter((claim) => book.claims.size > 0 && !book.claims.has(claim))
        .map((claim) =>
          problem(
            book.placeOf(`figures:${file}/${node.id}`),
            `node "${node.id}" rests on claim "${claim}", which is not in the ledger`,
            `Correct the id.${didYouMean(claim, book.claims.keys())}`,
          ),
        ),
    ),
  );
}

function events(book: Book): Problem[] {
  return book.timeline.events.flatMap((event, index) =>
    event.claims
      .filter((claim) => book.claims.size > 0 && !book.claims.has(claim))
      .map((claim) =>
        problem(
          book.placeOf(`timeline:${String(index)}`),
          `an event rests on claim "${claim}", which is not in the ledger`,
          `Correct the id.${didYouMean(claim, book.claims.keys())}`,
        ),
      ),
  );
}
