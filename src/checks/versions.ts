import { changesFile } from '../content/book.ts';
import { problem } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import {
  checksumOf,
  versionFile,
  versionKey,
  versionOfKept,
} from '../content/versions/kept-version.ts';
import { sectionVersion } from '../content/version.ts';
import type { Rule } from './rule.ts';

/** Every version that the history names is kept as it was published, and nothing else is kept. */
export const versions: Rule = (book) => {
  const present = new Set(
    book.outline.flatMap(({ sections }) =>
      sections.map(({ id }) => versionKey(id, sectionVersion(book, id))),
    ),
  );
  const named = new Map(
    book.changes.flatMap((change) =>
      Object.entries(change.versions).map(
        ([section, version]) => [versionKey(section, version), { section, version }] as const,
      ),
    ),
  );
  const gone = [...named]
    .filter(([key]) => !book.versions.has(key))
    .map(([key, { section, version }]): Problem => {
      const path = versionFile(section, version);
      const fault = `version ${version} of "${section}" was published and is not kept`;
      const mend = present.has(key)
        ? `Run "npm run register", which writes ${path}.`
        : `Put ${path} back, from the history of the repository.`;
      return problem(book.placeOf(`change:${key}`), fault, mend);
    });
  const kept = [...book.versions].flatMap(([key, version]): Problem[] => {
    const place = book.placeOf(`kept:${key}`);
    if (versionOfKept(version) !== version.version || checksumOf(version) !== version.checksum) {
      const mend = 'Put the file back as it was, from the history of the repository.';
      return [problem(place, 'what was published has been altered here', mend)];
    }
    if (named.has(key) || present.has(key)) return [];
    const fault = `a version is kept here of which ${changesFile} says nothing`;
    const mend = `Put its entry back; delete the file if it never was published.`;
    return [problem(place, fault, mend)];
  });
  return [...gone, ...kept];
};
