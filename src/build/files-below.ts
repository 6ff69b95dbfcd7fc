import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Every file below a folder, in the order of their names.
 * @returns their paths, each starting with the folder's
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}
