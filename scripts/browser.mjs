// Makes sure that the reader tests find a browser, by installing one where that is a matter of one command.
import { spawnSync } from 'node:child_process';
import { findChromium, howToGetChromium } from '../e2e/chromium.ts';
import { run } from './run.mjs';
import { orStop, Stop } from './stop.mjs';

await orStop(async () => {
  if (findChromium() !== undefined) return;
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!isRoot || !hasApt) throw new Stop(howToGetChromium);
  console.log('Installing Chromium and Han fonts from the distribution …');
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
  if (findChromium() === undefined) throw new Stop(howToGetChromium);
});
