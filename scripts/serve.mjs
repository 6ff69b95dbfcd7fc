// Serves a site that is built already: DIST, BASE_PATH and PORT say which, where below, and at what port.
import { basePath, dist, port } from './settings.mjs';
import { serveSite } from './site-server.mjs';
import { orStop } from './stop.mjs';

await orStop(async () => {
  const { address } = await serveSite({ folder: dist, base: basePath, port });
  console.log(`The site is at ${address}  (Ctrl+C ends it)`);
});
