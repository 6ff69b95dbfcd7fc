import { zipSync } from 'fflate';

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
  // ZIP has no time zone: this is midnight wherever it is made.
  const mtime = new Date(`${date}T00:00:00`);
  const inOrder = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  // Plain files of Unix, which everybody may read.
  const attrs = 0o100_644 << 16;
  return zipSync(
    Object.fromEntries(inOrder.map(([path, content]) => [`${folder}/${path}`, content])),
    { level: 9, mtime, os: 3, attrs: attrs >>> 0 },
  );
}
