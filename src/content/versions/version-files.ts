import type { Book } from '../book.ts';
import { locales } from '../locale.ts';
import { keepVersion } from './keep-version.ts';
import { formatKeptVersion, versionFile, versionKey } from './kept-version.ts';

/** What has to be done so that every version is kept and no draft is: paths from the project's root. */
export interface VersionFiles {
  readonly write: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
}

/**
 * Keeps every section as it stands. What was committed is never touched; a draft that no entry of the history
 * names, and that is not the present text, goes.
 * @param book with every paragraph registered
 * @param committed the files that have been committed
 */
export function versionFiles(book: Book, committed: ReadonlySet<string>): VersionFiles {
  const named = new Set(
    book.changes.flatMap(({ versions }) =>
      Object.entries(versions).map(([section, version]) => versionKey(section, version)),
    ),
  );
  const present = book.outline
    .flatMap(({ id: chapter, sections }) => sections.map(({ id }) => ({ chapter, id })))
    .filter(({ chapter, id }) => isWhole(book, chapter, id))
    .map(({ id }) => keepVersion(book, id));
  const now = new Set(present.map(({ section, version }) => versionKey(section, version)));
  return {
    write: new Map(
      present
        .filter((kept) => {
          const before = book.versions.get(versionKey(kept.section, kept.version));
          if (before === undefined) return true;
          const isCommitted = committed.has(versionFile(kept.section, kept.version));
          return !isCommitted && before.checksum !== kept.checksum;
        })
        .map((kept) => [versionFile(kept.section, kept.version), formatKeptVersion(kept)]),
    ),
    remove: [...book.versions]
      .filter(([key]) => !named.has(key) && !now.has(key))
      .map(([, { section, version }]) => versionFile(section, version))
      .filter((path) => !committed.has(path)),
  };
}

/** Whether both languages have a section. */
const isWhole = (book: Book, chapter: string, id: string): boolean =>
  locales.every((locale) =>
    book.chapters[locale].get(chapter)?.sections.some((section) => section.id === id),
  );
