import { allChapters, changesFile } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import { changesOf } from '../content/change.ts';
import { locales } from '../content/locale.ts';
import { didYouMean, problem } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
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
  return [...untold, ...unknown, ...late, ...ahead(book)];
};

/** A text is not revised later than the last change that the history tells; of the pages beside the story, than today. */
function ahead(book: Book): Problem[] {
  const [last] = book.changes;
  if (last === undefined) return [];
  // Where the day begins first it is fourteen hours further.
  const today = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  const chapters = allChapters(book).map((text) => ({ text, latest: last.date }));
  const pages = locales.flatMap((locale) =>
    [...book.pages[locale].values()].map((text) => ({
      ...{ text, latest: today > last.date ? today : last.date },
    })),
  );
  return [...chapters, ...pages].flatMap(({ text, latest }) => {
    const { revised } = text.frontmatter;
    if (revised <= latest) return [];
    const fault = `revised: ${revised} is later than ${latest}, the day of the last change that is told`;
    return [
      problem(text.placeOf(['revised']), fault, `Write that day, or tell it in ${changesFile}.`),
    ];
  });
}
