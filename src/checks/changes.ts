import { changesFile } from '../content/book.ts';
import { changesOf } from '../content/change.ts';
import { didYouMean, problem } from '../content/problem.ts';
import { sectionVersion } from '../content/version.ts';
import type { Rule } from './rule.ts';

/** A section that changed has an entry that says what, when and why, and the newest comes first. */
export const changes: Rule = (book) => {
  const ids = book.outline.flatMap(({ sections }) => sections.map(({ id }) => id));
  const untold = book.outline.flatMap((chapter) =>
    chapter.sections.flatMap(({ id }) => {
      const version = sectionVersion(book, id);
      const [last] = changesOf(book.changes, id);
      if (last?.versions[id] === version) return [];
      const fault = `section "${id}" is at version ${version}, of which ${changesFile} says nothing`;
      const mend = `Add an entry at its top with "versions: { ${id}: '${version}' }", the date, the kind, what and why.`;
      return [problem(book.placeOf(`outline:${chapter.id}/${id}`), fault, mend)];
    }),
  );
  const place = { path: changesFile, line: 1 };
  const unknown = book.changes
    .flatMap(({ versions }) => Object.keys(versions))
    .filter((id) => !ids.includes(id) && !book.permalinks.has(`section ${id}`))
    .map((id) =>
      problem(place, `section "${id}" has never existed`, `Correct it.${didYouMean(id, ids)}`),
    );
  const late = book.changes
    .filter(({ date }, index) => date > (book.changes[index - 1]?.date ?? date))
    .map(({ date }) =>
      problem(place, `the entry of ${date} stands below an older one`, 'Put the newest first.'),
    );
  return [...untold, ...unknown, ...late];
};
