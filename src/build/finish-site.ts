import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Rolldown } from 'vite';
import { basePath } from '../../scripts/settings.mjs';
import { Stop } from '../../scripts/stop.mjs';
import { absoluteUrl } from '../content/address.ts';
import type { Book } from '../content/book.ts';
import { formatProblem } from '../content/problem.ts';
import { missingGlyphs } from '../fonts/missing-glyphs.ts';
import { stalePictures } from '../pictures/drawn-pictures.ts';
import { publishPictures } from '../pictures/publish-pictures.ts';
import { drawingsOf, printCards } from '../social/cards.ts';
import { readType } from '../social/press.ts';
import type { Type } from '../social/press.ts';
import { putBooks } from './books/books.ts';
import { checkAddresses } from './check-addresses.ts';
import { finishFolder } from './finish-html.ts';
import { buildServiceWorker } from './service-worker.ts';
import { describeTaken } from './taken-files.ts';

/** Leaves out a word of Astro's own in every chapter's module, which the bundler says it does not know. */
const onLog: NonNullable<Rolldown.InputOptions['onLog']> = (level, log, tell) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
};

/**
 * Finishes what was built: share cards drawn, pages brought down to the style they use, every address tried.
 * @param contentNow opens the content
 * @throws {Error} what is wrong, as the check of that step says it
 */
export function finishSite(contentNow: () => Book): AstroIntegration {
  let root = '';
  let origin = '';
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        origin = config.site ?? '';
        updateConfig({ vite: { build: { rolldownOptions: { onLog } } } });
      },
      'astro:build:done': async ({ dir }) => {
        const book = contentNow();
        const folder = fileURLToPath(dir);
        // What is made from pages before they are finished, such as faces, needs their text alone.
        if (process.env.UNFINISHED === 'yes') return;
        const missing = await missingGlyphs(folder);
        if (missing.length > 0) throw new Stop(missing.join('\n'));
        const stale = stalePictures(root, book);
        if (stale.length > 0) throw new Stop(stale.map(formatProblem).join('\n'));
        const type = readType();
        await drawCards(book, type, folder, join(root, '.cache/cards'));
        const locate = (path: string) => absoluteUrl(origin, basePath, path);
        await publishPictures(book, type, { root, site: folder, locate });
        const pages = await finishFolder(folder);
        await putBooks(folder, book);
        await describeTaken(folder);
        await buildServiceWorker(folder, root, basePath);
        const addresses = await checkAddresses(folder, basePath);
        console.log(`pages: ${pages}; addresses: ${addresses} published, all of them answer`);
      },
    },
  };
}

async function drawCards(book: Book, type: Type, site: string, cache: string): Promise<void> {
  const { all, drawn } = await printCards(drawingsOf(book, type.faces), type, { site, cache });
  console.log(`cards: ${all} (${drawn} drawn, ${all - drawn} from cache)`);
}
