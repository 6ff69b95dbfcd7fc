// Makes sure that the reader tests find a browser, by installing one where that is a matter of one command.
import { spawnSync } from 'node:child_process';
import { findChromium, howToGetChromium } from '../e2e/chromium.ts';
import { run } from './run.mjs';
import { orStop, Stop } from './stop.mjs';

await orStop(async () => {
  const found = findChromium();
  if (found !== undefined && !isWholeBrowser(found)) return;
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (isRoot && hasApt) {
    console.log('Installing the headless Chromium and Han fonts from the distribution …');
    await installFromDistribution().catch((/** @type {unknown} */ reason) => {
      // The whole browser does as well, in more time.
      if (found === undefined) throw reason;
    });
  }
  if (findChromium() === undefined) throw new Stop(howToGetChromium);
});

/** Whether it is a browser with windows, which takes twice the time of the headless one. */
function isWholeBrowser(
  /** @type {import('@playwright/test').LaunchOptions} */ { executablePath },
) {
  return executablePath !== undefined && /\bchromium(-browser)?$/.test(executablePath);
}

async function installFromDistribution() {
  await run('apt-get', ['update']);
  const packages = ['chromium-headless-shell', 'fonts-noto-cjk'];
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}
