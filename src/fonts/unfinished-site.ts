import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './cut.ts';

/**
 * Builds the site as Astro alone does, for what is made from its pages before it can be finished.
 * @param folder where to, below the repository
 * @returns its full path
 */
export function buildUnfinished(folder: string): string {
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', folder];
  execFileSync(process.execPath, astro, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', UNFINISHED: 'yes' },
  });
  return join(root, folder);
}
