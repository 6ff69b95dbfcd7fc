// npm start: install, build and serve, each only when it is needed. Runs on bare Node 20.
import { hashOfInputs, isBuiltFrom } from './build-stamp.mjs';
import { install } from './install.mjs';
import { runScript } from './run.mjs';
import { basePath, dist, port, root } from './settings.mjs';
import { orStop } from './stop.mjs';

await orStop(async () => {
  await install();
  if (!(await isBuiltFrom(dist, await hashOfInputs(root, process.env)))) await runScript('build');
  // Imported only now: a moment ago its dependency may not have been installed.
  const { serveSite } = await import('./site-server.mjs');
  const { address } = await serveSite({ folder: dist, base: basePath, port });
  console.log(`The site is at ${address}  (Ctrl+C ends it)`);
});
