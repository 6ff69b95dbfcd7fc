import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/**
 * A ZIP whose bytes depend on nothing but what is in it: files in the order of their names, one time, one permission.
 * @param folder that all of it stands in
 * @param files path → content
 * @param date the day that every file is of
 */
export function zipOf(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  date: string,
): Uint8Array {
  const inOrder = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipInOrder(new Map(inOrder.map(([path, file]) => [`${folder}/${path}`, file])), date);
}

/**
 * The same with the files in the order in which they are given.
 * @param files path → content
 * @param date the day that every file is of
 * @param stored the path of one that is not compressed, such as the `mimetype` of an EPUB
 */
export function zipInOrder(
  files: ReadonlyMap<string, Uint8Array>,
  date: string,
  stored?: string,
): Uint8Array {
  // ZIP has no time zone: this is midnight wherever it is made.
  const mtime = new Date(`${date}T00:00:00`);
  // Plain files of Unix, which everybody may read.
  const attrs = (0o100_644 << 16) >>> 0;
  const entries: Zippable = {};
  for (const [path, content] of files) {
    entries[path] = [content, { level: path === stored ? 0 : 9 }];
  }
  return zipSync(entries, { mtime, os: 3, attrs });
}
