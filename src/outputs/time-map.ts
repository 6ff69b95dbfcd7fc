import { sectionName, timeMapPath, versionName } from '../content/address.ts';
import type { Book } from '../content/book.ts';
import { publishedVersions, standingOf } from '../content/versions/version-history.ts';

/**
 * The versions of a section as a Memento client reads them: a TimeMap in link format (RFC 7089, section 5;
 * RFC 6690). The site is static, so that there is no TimeGate; days have no time and stand at midnight.
 * @param book the book
 * @param section its id
 * @param full makes a full address of a path
 * @returns the oldest first
 */
export function timeMapOf(book: Book, section: string, full: (path: string) => string): string {
  const mementos = publishedVersions(book)
    .filter((kept) => kept.section === section)
    .map((kept, index, { length }) => ({
      address: full(versionName(section, kept.version)),
      rel: [index === length - 1 && 'first', index === 0 && 'last', 'memento'].filter(Boolean),
      date: new Date(`${standingOf(book, kept).change.date}T00:00:00Z`).toUTCString(),
    }))
    .toReversed();
  const [first, last] = [mementos[0]?.date, mementos.at(-1)?.date];
  return [
    `<${full(sectionName(section))}>; rel="original"`,
    `<${full(timeMapPath(section))}>; rel="self"; type="application/link-format"; from="${first ?? ''}"; until="${last ?? ''}"`,
    ...mementos.map(
      ({ address, rel, date }) => `<${address}>; rel="${rel.join(' ')}"; datetime="${date}"`,
    ),
  ].join(',\n');
}
