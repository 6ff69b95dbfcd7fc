/** Where in `content/` a fault stands. Lines count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

/** One fault of the content, told to a writer: where it stands, what is wrong, how to mend it. */
export interface Problem extends Place {
  readonly fault: string;
  readonly mend: string;
}

/**
 * Makes a problem.
 * @param place file and line
 * @param fault what is wrong, as a clause without a full stop
 * @param mend how to put it right, as a sentence
 */
export function problem(place: Place, fault: string, mend: string): Problem {
  return { path: place.path, line: place.line, fault, mend };
}

/**
 * A problem as one line for a terminal: `content/zh/sales.mdx:31  fault. Mend.`
 * @param item the problem
 */
export function formatProblem(item: Problem): string {
  return `${item.path}:${item.line}  ${item.fault}. ${item.mend}`;
}

/**
 * Problems in the order of their files and lines.
 * @param items in any order
 */
export function inOrder(items: readonly Problem[]): Problem[] {
  return items.toSorted((a, b) => a.path.localeCompare(b.path, 'en') || a.line - b.line);
}

/** Thrown when content cannot be built from; carries every problem found, not the first. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(inOrder(problems).map(formatProblem).join('\n'), options);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/**
 * The known id nearest to a mistyped one, to be offered in a message.
 * @param wrong the id as written
 * @param known every id that would do
 * @returns a sentence that starts with a space, or nothing when none is near
 */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  let best = '';
  let least = Math.max(3, wrong.length / 2);
  for (const id of known) {
    const distance = editDistance(wrong, id);
    if (distance < least) {
      least = distance;
      best = id;
    }
  }
  return best === '' ? '' : ` Did you mean "${best}"?`;
}

/** Levenshtein distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
