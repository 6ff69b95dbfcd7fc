import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { LaunchOptions } from '@playwright/test';

/** Said when there is no browser to read the site with. */
export const howToGetChromium =
  'No Chromium was found. Run "npx playwright install chromium", or set CHROMIUM_PATH to a Chromium or Chrome.';

// The headless build starts and draws several times faster, so it comes first.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

// No sandbox, because containers run as root; the rest keeps the browser from calling home.
const systemArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How to launch the browser of the tests: Playwright's own where it is installed, since that is the
 * one Playwright is tested with; else CHROMIUM_PATH, else a Chromium or Chrome on PATH.
 * @returns launch options, or undefined when there is none
 */
export function findChromium(): LaunchOptions | undefined {
  if (existsSync(chromium.executablePath())) return { channel: 'chromium' };
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = [process.env.CHROMIUM_PATH ?? '', ...onPath].find((path) =>
    existsSync(path),
  );
  return executablePath === undefined ? undefined : { executablePath, args: systemArgs };
}
