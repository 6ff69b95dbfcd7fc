import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a folder anew beside the old one and puts it in its place only when it is finished.
 * Whatever goes wrong before that leaves the old one as it was.
 * @param folder what is replaced
 * @param make fills the scratch folder whose path it is given
 */
export async function replaceFolder(
  folder: string,
  make: (next: string) => Promise<void>,
): Promise<void> {
  const next = join(dirname(folder), `.${basename(folder)}-next`);
  const last = join(dirname(folder), `.${basename(folder)}-last`);
  // A run that was killed between the two renames has left the old folder under its other name.
  if (existsSync(last) && !existsSync(folder)) await rename(last, folder);
  await remove(next);
  await remove(last);
  try {
    await make(next);
    await swap(folder, next, last);
  } finally {
    await remove(next);
  }
  await remove(last);
}

async function swap(folder: string, next: string, last: string): Promise<void> {
  const hadOne = existsSync(folder);
  if (hadOne) await rename(folder, last);
  try {
    await rename(next, folder);
  } catch (error) {
    if (hadOne) await rename(last, folder);
    throw error;
  }
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}
