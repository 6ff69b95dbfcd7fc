import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';
import { root } from './settings.mjs';

/** What the cuts are made from. Not in package.json: 116 MB that a reader or an editor never needs. */
const packages = /** @type {const} */ ({
  '@fontsource-variable/newsreader': '5.3.0',
  '@expo-google-fonts/noto-serif-sc': '0.4.3',
});

const cache = join(root, '.cache', 'fonts');

/**
 * A file of a font's package, which is installed when it is not there yet.
 * @param {keyof typeof packages} name
 * @param {string} file
 * @returns {Promise<Buffer>}
 */
export async function readOriginal(name, file) {
  const path = join(cache, 'node_modules', ...name.split('/'), file);
  if (!(await isThere(path))) {
    await mkdir(cache, { recursive: true });
    const wanted = Object.entries(packages).map((entry) => entry.join('@'));
    const quietly = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
    await run('npm', ['install', '--prefix', cache, ...quietly, ...wanted]);
  }
  return readFile(path);
}

/** @param {string} path */
async function isThere(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
