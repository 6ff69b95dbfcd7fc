import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { filesBelow } from './files-below.ts';

const folders = ['content', 'src', 'public', 'scripts', 'deposit'];
const files = ['astro.config.mjs', 'package-lock.json'];
const variables = ['SITE_URL', 'BASE_PATH'];

/** Beside the site and by its name, since several may stand side by side. */
const stampOf = (dist: string): string =>
  join(dirname(dist), '.cache', `${basename(dist)}-built-from`);

/**
 * One hash over everything a build reads: files, their names, and the environment.
 * @param root the repository
 * @param env its variables
 */
export async function hashOfInputs(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const present = [...folders, ...files].map((name) => join(root, name)).filter(existsSync);
  const hash = createHash('sha256');
  for (const path of present) {
    for (const file of folders.includes(relative(root, path)) ? await filesBelow(path) : [path]) {
      const text = await readFile(file);
      hash.update(`${relative(root, file)}\0${text.length}\0`).update(text);
    }
  }
  for (const name of variables) hash.update(`${name}=${env[name] ?? ''}\0`);
  return hash.digest('hex');
}

/**
 * Whether a finished site was built from just these inputs.
 * @param dist the site
 * @param inputs from `hashOfInputs`
 */
export async function isBuiltFrom(dist: string, inputs: string): Promise<boolean> {
  const stamp = stampOf(dist);
  if (!existsSync(join(dist, 'index.html')) || !existsSync(stamp)) return false;
  return (await readFile(stamp, 'utf8')) === inputs;
}

/**
 * Remembers what a finished site was built from.
 * @param dist the site
 * @param inputs from `hashOfInputs`
 */
export async function rememberInputs(dist: string, inputs: string): Promise<void> {
  await mkdir(dirname(stampOf(dist)), { recursive: true });
  await writeFile(stampOf(dist), inputs);
}

/** Forgets it again, before the site is replaced: a build broken off in between must not pass for fresh. */
export async function forgetInputs(dist: string): Promise<void> {
  await rm(stampOf(dist), { force: true });
}
