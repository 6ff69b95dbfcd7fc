// The whole build, beside the last good site, whose place it takes when all is well. What is done to
// the pages is Astro's and finish-site.ts's.
import { relative } from 'node:path';
import { dist, root } from '../../scripts/settings.mjs';
import { checkFolder, siteAddress } from '../../scripts/site-address.mjs';
import { orStop, Stop } from '../../scripts/stop.mjs';
import { openBook } from '../checks/open-book.ts';
import { ContentError } from '../content/problem.ts';
import { forgetInputs, hashOfInputs, rememberInputs } from './build-stamp.ts';
import { replaceFolder } from './replace-folder.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build } = await import('astro');

await orStop(async () => {
  checkFolder(root);
  siteAddress(process.env);
  if ((process.env.SITE_URL ?? '') === '') {
    console.log(
      'SITE_URL is not set: canonical links, feeds and citations read https://example.org',
    );
  }
  const inputs = await hashOfInputs(root, process.env);
  try {
    openBook(root);
  } catch (error) {
    if (error instanceof ContentError) throw new Stop(`${error.message}\nNothing was built.`);
    throw error;
  }
  await replaceFolder(dist, async (next) => {
    // Its 1,400 lines of routes say nothing that is not in links.json.
    await build({ root, outDir: relative(root, next), logLevel: 'warn' });
    await forgetInputs(dist);
  });
  await rememberInputs(dist, inputs);
});
