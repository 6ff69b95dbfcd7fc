import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { isEmbedPath, isVersionPath } from '../content/address.ts';
import { filesBelow } from './files-below.ts';

/** A file that can be kept on a device. */
interface Keepable {
  /** As a browser asks for it, below the site's root and without a slash before it. */
  readonly path: string;
  readonly revision: string;
  readonly bytes: number;
  /** Compressed as any host does it (gzip). */
  readonly sent: number;
}

/**
 * Lists what a reader can keep of a finished site in `offline.json`, and bundles the service worker beside it.
 * @param folder the finished site
 * @param root the repository
 * @param basePath the sub-path that it lives under, '' or '/name'
 */
export async function buildServiceWorker(
  folder: string,
  root: string,
  basePath: string,
): Promise<void> {
  const files = await keepableIn(folder);
  const version = hashOf(files.map(({ path, revision }) => `${path} ${revision}`).join('\n'));
  const inventory = {
    version,
    sent: files.reduce((sum, file) => sum + file.sent, 0),
    files: files.map(({ path, revision, bytes }) => [path, revision, bytes]),
  };
  await writeFile(join(folder, 'offline.json'), JSON.stringify(inventory));
  const named = files
    .filter(({ path }) => /^(?:_astro|fonts)\//.test(path))
    .map(({ path }) => `${basePath}/${path}`);
  await build({
    root,
    base: `${basePath}/`,
    configFile: false,
    logLevel: 'warn',
    define: { BUILT: JSON.stringify({ version, files: named }) },
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(root, 'src/enhance/offline/worker.ts'),
        output: { entryFileNames: 'worker.js', format: 'iife' },
      },
    },
  });
}

/** What belongs to reading: pages as they are now, what they are made of, and what their scripts ask for. */
async function keepableIn(folder: string): Promise<readonly Keepable[]> {
  const all = (await filesBelow(folder)).map((file) => ({
    file,
    path: relative(folder, file)
      .replaceAll('\\', '/')
      .replace(/(^|\/)index\.html$/, '$1'),
  }));
  return Promise.all(
    all.filter(isForReading).map(async ({ file, path }) => {
      const content = await readFile(file);
      const revision = hashOf(content);
      return { path, revision, bytes: content.length, sent: gzipSync(content).length };
    }),
  );
}

function isForReading({ file, path }: { readonly file: string; readonly path: string }): boolean {
  if (file.endsWith('.html'))
    return path !== '404.html' && !isVersionPath(`/${path}`) && !isEmbedPath(`/${path}`);
  return /^(?:_astro\/.+|fonts\/.+\.woff2|(?:\w+\/)?(?:search|passage)\.json|favicon\.svg)$/.test(
    path,
  );
}

const hashOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);
