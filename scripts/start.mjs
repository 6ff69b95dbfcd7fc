// npm start: install, build and serve, each only when it is needed. Runs on bare Node 20.
import { endWithParent } from './end-with-parent.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';
import { orStop } from './stop.mjs';

endWithParent();
await orStop(async () => {
  await install();
  await run('node', ['src/preview/serve-command.ts', '--fresh']);
});
