// npm test: every gate in order, the cheap ones first, until one fails. Runs on bare Node 20.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { install } from './install.mjs';
import { runScript } from './run.mjs';
import { root } from './settings.mjs';
import { orStop } from './stop.mjs';

const steps = [
  'browser',
  'format:check',
  'lint',
  'types',
  'test:unit',
  'test:content',
  'build',
  'test:html',
  'test:e2e',
];

await orStop(async () => {
  await install();
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  for (const step of steps) {
    console.log(`\n— ${step}: ${scripts[step]}`);
    await runScript(step);
  }
});
