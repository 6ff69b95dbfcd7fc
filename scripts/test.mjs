// npm test: every gate, until one fails. Runs on bare Node 20.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { install } from './install.mjs';
import { runScript } from './run.mjs';
import { root } from './settings.mjs';
import { orStop } from './stop.mjs';

// Two lanes side by side, a core each: what is read and what is built. Neither needs the other.
const lanes = [
  ['browser', 'format:check', 'lint', 'types'],
  ['test:unit', 'test:content', 'build', 'test:html'],
];

await orStop(async () => {
  await install();
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const said = (/** @type {string} */ step) => `— ${step}: ${scripts[step]}`;
  const runAloud = async (/** @type {string} */ step) => {
    console.log(`\n${said(step)}`);
    await runScript(step);
  };
  let failed = false;
  const ends = await Promise.allSettled(
    lanes.map(async (lane) => {
      for (const step of lane) {
        if (failed) return;
        await runScript(step, said(step)).catch((/** @type {unknown} */ reason) => {
          failed = true;
          throw reason;
        });
      }
    }),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  await runAloud('test:e2e');
});
