// The whole build: check the content, build beside the last good site, draw what share cards are new,
// look for their glyphs in the faces, finish the pages, write the index of the search and ask it for every term, swap.
import { relative } from 'node:path';
import { missingGlyphs } from '../src/fonts/missing-glyphs.ts';
import { checkAddresses } from './check-addresses.mjs';
import { forgetInputs, hashOfInputs, rememberInputs } from './build-stamp.mjs';
import { finishFolder } from './finish-html.mjs';
import { replaceFolder } from './replace-folder.mjs';
import { run } from './run.mjs';
import { basePath, dist, root } from './settings.mjs';
import { orStop, Stop } from './stop.mjs';

await orStop(async () => {
  const inputs = await hashOfInputs(root, process.env);
  await replaceFolder(dist, async (next) => {
    await run(process.execPath, ['src/checks/check-content.ts']);
    const outDir = ['--outDir', relative(root, next)];
    await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', ...outDir], {
      ASTRO_TELEMETRY_DISABLED: '1',
    });
    await run(process.execPath, ['src/social/draw-cards.ts', next]);
    const missing = await missingGlyphs(next);
    if (missing.length > 0) throw new Stop(missing.join('\n'));
    await finishFolder(next);
    await run(process.execPath, ['src/search/build-index.ts', next, basePath]);
    console.log(`addresses: ${String(await checkAddresses(next))} published, all of them answer`);
    await forgetInputs(dist);
  });
  await rememberInputs(dist, inputs);
});
