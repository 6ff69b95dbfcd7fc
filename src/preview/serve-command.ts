// Serves a site: DIST, BASE_PATH, HOST and PORT say which, where below, and at what address.
// With --fresh it is built first, unless it was built from just what is there.
import { endWithParent } from '../../scripts/end-with-parent.mjs';
import { run } from '../../scripts/run.mjs';
import { basePath, dist, host, port, root } from '../../scripts/settings.mjs';
import { orStop } from '../../scripts/stop.mjs';
import { hashOfInputs, isBuiltFrom } from '../build/build-stamp.ts';
import { serveSite } from './site-server.ts';

endWithParent();
await orStop(async () => {
  if (process.argv.includes('--fresh')) {
    if (!(await isBuiltFrom(dist, await hashOfInputs(root, process.env)))) {
      console.log('Building the site, which takes a minute …');
      // A process of its own gives the memory back.
      await run(process.execPath, ['src/build/build-site.ts']);
    }
  }
  const { address } = await serveSite({ folder: dist, base: basePath, host, port });
  console.log(`The site is at ${address}  (Ctrl+C ends it)`);
});
