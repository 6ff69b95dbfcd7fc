// `npm run deposit`: the newest edition as one ZIP, from the site as it is built from this text.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dist, root } from '../../../scripts/settings.mjs';
import { orStop, Stop } from '../../../scripts/stop.mjs';
import { openBook } from '../../checks/open-book.ts';
import { hashOfInputs, isBuiltFrom } from '../build-stamp.ts';
import { depositOf } from './deposit.ts';

await orStop(async () => {
  if (!(await isBuiltFrom(dist, await hashOfInputs(root, process.env)))) {
    throw new Stop('The site is not built from what is there now. Run "npm run build" first.');
  }
  const { name, bytes } = depositOf(dist, root, openBook(root));
  const path = `deposit/${name}`;
  await mkdir(join(root, 'deposit'), { recursive: true });
  await writeFile(join(root, path), bytes);
  console.log(`${path}: ${(bytes.length / 1e6).toFixed(1)} MB. The next build offers it.`);
});
