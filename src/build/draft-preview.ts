import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { forgetBook, openDraft } from '../checks/open-book.ts';
import { formatProblem } from '../content/problem.ts';
import { faultPage } from './draft-pages.ts';

/**
 * Lets a writer see a chapter while it is being written: a fault of form takes the place of the page and goes when the
 * file is saved right; what only publication needs is a note at the foot of the page and in the terminal.
 * @param root the project's root
 */
export function draftPreview(root: string): AstroIntegration {
  const content = join(root, 'content/');
  return {
    name: 'draft-preview',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('draft-notes.ts', import.meta.url);
        addMiddleware({ order: 'pre', entrypoint });
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = (): void => {
          const { faults, owed } = openDraft(root);
          for (const fault of faults) logger.error(formatProblem(fault));
          if (faults.length > 0) return;
          const notes = owed();
          if (notes.length === 0) logger.info('The text is ready to be published.');
          for (const note of notes) logger.warn(`before it is published: ${formatProblem(note)}`);
        };
        let telling: NodeJS.Timeout | undefined;
        const saved = (path: string): void => {
          if (!path.startsWith(content)) return;
          forgetBook(root);
          for (const environment of Object.values(server.environments)) {
            // A text is set with the marks of the glossary, so every one is set anew.
            for (const module of environment.moduleGraph.idToModuleMap.values()) {
              if (module.file?.startsWith(content))
                environment.moduleGraph.invalidateModule(module);
            }
            environment.hot.send({ type: 'full-reload' });
          }
          // The page first: the writer looks there. Some editors save twice.
          clearTimeout(telling);
          telling = setTimeout(tell, 500).unref();
        };
        server.watcher.on('change', saved).on('add', saved).on('unlink', saved);
        server.middlewares.use((request, response, next) => {
          const { faults } = openDraft(root);
          if (faults.length === 0 || request.headers.accept?.includes('text/html') !== true) {
            next();
            return;
          }
          response.statusCode = 500;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(faultPage(faults));
        });
        tell();
      },
    },
  };
}
