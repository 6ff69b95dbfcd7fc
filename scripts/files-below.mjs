import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Every file below a folder, in the order of their names.
 * @param {string} folder
 * @returns {Promise<string[]>} their paths, each starting with the folder's
 */
export async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    }),
  );
  return files.flat().toSorted();
}
