// The whole build: check the content, build beside the last good site, draw what share cards are new,
// finish the pages, swap.
import { relative } from 'node:path';
import { checkAddresses } from './check-addresses.mjs';
import { forgetInputs, hashOfInputs, rememberInputs } from './build-stamp.mjs';
import { finishFolder } from './finish-html.mjs';
import { replaceFolder } from './replace-folder.mjs';
import { run } from './run.mjs';
import { dist, root } from './settings.mjs';
import { orStop } from './stop.mjs';

await orStop(async () => {
  const inputs = await hashOfInputs(root, process.env);
  await replaceFolder(dist, async (next) => {
    await run(process.execPath, ['src/checks/check-content.ts']);
    const outDir = ['--outDir', relative(root, next)];
    await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', ...outDir], {
      ASTRO_TELEMETRY_DISABLED: '1',
    });
    await run(process.execPath, ['src/social/draw-cards.ts', next]);
    await finishFolder(next);
    console.log(`addresses: ${String(await checkAddresses(next))} published, all of them answer`);
    await forgetInputs(dist);
  });
  await rememberInputs(dist, inputs);
});
