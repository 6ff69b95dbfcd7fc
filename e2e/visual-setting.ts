import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findChromium } from './chromium.ts';

/** What a picture of a page depends on besides the page: the browser and the fonts of the machine. */
export interface VisualSetting {
  readonly browser: string;
  readonly fonts: string;
}

/** The setting in which the baselines were made; `UPDATE_SETTING=1` with `--update-snapshots` makes them anew. */
export const baselineFile = new URL('baselines/setting.json', import.meta.url);

/**
 * The setting of this machine.
 * @param version what the browser says of itself
 */
export function settingHere(version: string): VisualSetting {
  const binary = basename(findChromium()?.executablePath ?? 'Playwright’s own');
  return { browser: `Chromium ${version} (${binary})`, fonts: fontsHere() };
}

/** The setting of the baselines. */
export function settingOfBaselines(): VisualSetting {
  return JSON.parse(readFileSync(baselineFile, 'utf8')) as VisualSetting;
}

/** A short name for the set of fonts that fontconfig knows; a machine without fontconfig has none. */
function fontsHere(): string {
  try {
    const list = execFileSync('fc-list', ['--format', '%{file} %{fontversion}\n'], {
      encoding: 'utf8',
    });
    const names = list
      .split('\n')
      .filter((line) => line !== '')
      .toSorted();
    const hash = createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 8);
    return `${String(names.length)} fonts, ${hash}`;
  } catch (error) {
    return `no fontconfig (${error instanceof Error ? error.name : 'unknown'})`;
  }
}
