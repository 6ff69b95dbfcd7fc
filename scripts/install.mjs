import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';
import { root } from './settings.mjs';

// It lies inside node_modules, so deleting that folder deletes the memory of it as well.
const stamp = join(root, 'node_modules', '.installed-from');

/** Installs what package-lock.json names, unless just that is installed already. */
export async function install() {
  const lock = await readFile(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  console.log('Installing what package-lock.json names …');
  // Errors only: on Node 20 npm warns of packages that want the Node 24 it is just installing.
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  await writeFile(stamp, wanted);
}
