import { isLiving, permalinkKey } from '../content/permalinks/permalink-state.ts';
import { problem } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import { editionChecksum, editionFile } from '../content/versions/frozen-edition.ts';
import type { Edition } from '../content/versions/frozen-edition.ts';
import { versionFile, versionKey } from '../content/versions/kept-version.ts';
import type { Book } from '../content/book.ts';
import type { Rule } from './rule.ts';

const mendFile = 'Put the file back as it was, from the history of the repository.';

/** Every edition that was published is there as it was frozen, and what it names is kept. */
export const editions: Rule = (book) => {
  const days = new Set(book.editions.map(({ date }) => date));
  const gone = [...book.permalinks.values()]
    .filter((item) => item.kind === 'edition' && isLiving(item) && !days.has(item.id))
    .map(({ kind, id }): Problem => {
      const fault = `the edition of ${id} was published and is gone`;
      const mend = `Put ${editionFile(id)} back, from the history of the repository.`;
      return problem(book.placeOf(`register:${permalinkKey(kind, id)}`), fault, mend);
    });
  const none =
    book.editions.length + gone.length > 0
      ? []
      : [problem({ path: 'content/editions', line: 1 }, 'no edition is there', freeze)];
  return [...gone, ...none, ...book.editions.flatMap((edition) => faultsOf(book, edition))];
};

const freeze = 'Run "npm run edition", which freezes the first.';

function faultsOf(book: Book, edition: Edition): Problem[] {
  const { date, name, checksum, chapters } = edition;
  const place = book.placeOf(`edition:${date}`);
  const registered = book.permalinks.get(permalinkKey('edition', date));
  if (registered === undefined) {
    const fault = `the edition of ${date} has no line in the register`;
    const mend = 'Delete the file and run "npm run edition", which writes both.';
    return [problem(place, fault, mend)];
  }
  if (editionChecksum(edition) !== checksum || registered.checksum !== checksum) {
    return [problem(place, 'what was frozen has been altered here', mendFile)];
  }
  const twin = book.editions.find((other) => other !== edition && other.name === name);
  const twice = twin
    ? [problem(place, `the edition of ${twin.date} is called ${name} too`, 'Give it another name.')]
    : [];
  const unkept = chapters.flatMap(({ sections }) =>
    sections.flatMap((section): Problem[] => {
      const kept = book.versions.get(versionKey(section.id, section.version));
      if (kept?.checksum === section.checksum) return [];
      const file = versionFile(section.id, section.version);
      const fault = `edition ${name} has version ${section.version} of "${section.id}", which is ${kept === undefined ? 'not kept' : 'kept otherwise'}`;
      const mend = `Put ${file} back, from the history of the repository.`;
      return [problem(book.placeOf(`edition:${date}/${section.id}`), fault, mend)];
    }),
  );
  return [...twice, ...unkept];
}
