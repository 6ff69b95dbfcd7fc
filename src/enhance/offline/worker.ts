// The service worker, bundled by itself (src/build/service-worker.ts). It never takes over from an
// older one while a page of that one is open, so no page meets files of another version.
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import {
  fetchInventory,
  keepEverything,
  keptInventory,
  missingFrom,
  pathsIn,
} from './keep-everything.ts';
import { base, stores } from './stores.ts';

declare const self: ServiceWorkerGlobalScope;
declare const BUILT: { readonly version: string; readonly files: readonly string[] };

/** The site that this worker was built with: its version, and the paths of its files with changing names. */
const built = BUILT;

const maxRead = 60;
const networkSeconds = 3;
const offlinePage = `${base}offline/`;
const shell = [offlinePage, ...built.files.filter((path) => path.startsWith(`${base}_astro/`))];
/** Under this name stands the list of files that are kept and that this version does not have. */
const staleNote = `${base}stale`;

const isFile = ({ origin, pathname }: URL): boolean =>
  origin === location.origin && /^(?:_astro|fonts)\//.test(below(pathname));

/** A page, or what its scripts ask for; no file to download, and nothing that stands in a frame. */
const isPage = ({ origin, pathname }: URL): boolean =>
  origin === location.origin &&
  /^(?!embed\/)(?:.*\/)?(?:[^./]*|[^/]*\.(?:html|json))$/.test(below(pathname));

const below = (path: string): string => (path.startsWith(base) ? path.slice(base.length) : '…');

const keeping: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => {
    const { origin, pathname } = new URL(request.url);
    return Promise.resolve(origin + pathname);
  },
  // Once the reader has switched this off there are no stores, and this makes none.
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !response.redirected && (await caches.has(stores.files))
      ? response
      : null,
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ??
    (await caches.match(request, { cacheName: stores.everything, ignoreVary: true })),
};

const files = new CacheFirst({
  cacheName: stores.files,
  matchOptions: { ignoreVary: true },
  plugins: [keeping],
});

const pages = new NetworkFirst({
  cacheName: stores.read,
  networkTimeoutSeconds: networkSeconds,
  matchOptions: { ignoreVary: true },
  plugins: [
    keeping,
    {
      cacheDidUpdate: async ({ cacheName }) => {
        const cache = await caches.open(cacheName);
        const over = (await cache.keys()).slice(0, -maxRead);
        await Promise.all(over.map((request) => cache.delete(request)));
      },
      handlerDidError: ({ request }) => answerWithout(request),
    },
  ],
});

/** What is said where neither the network nor the device has a page. */
async function answerWithout({ url, mode }: Request): Promise<Response | undefined> {
  if (mode !== 'navigate') return undefined;
  const { origin, pathname, search } = new URL(url);
  // A host that has no network cannot lead to the address with its slash.
  const folder = `${origin}${pathname}/`;
  if (!pathname.endsWith('/') && (await caches.match(folder, { ignoreVary: true })) !== undefined)
    return Response.redirect(folder + search);
  const page = await caches.match(offlinePage, { ignoreVary: true });
  return page && new Response(page.body, { status: 503, headers: page.headers });
}

registerRoute(({ url }) => isFile(url), files);
registerRoute(
  ({ url, request }) =>
    isPage(url) && (request.mode === 'navigate' || request.cache !== 'no-cache'),
  pages,
);

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(stores.files);
      const kept = await pathsIn(cache);
      const missing = shell.filter((path) => path === offlinePage || !kept.has(path));
      await cache.addAll(missing.map((path) => new Request(path, { cache: 'no-cache' })));
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(stores.files);
      const current = new Set([offlinePage, staleNote, ...built.files]);
      const stale = [...(await pathsIn(cache))].filter((path) => !current.has(path));
      if (stale.length > 0) await cache.put(staleNote, Response.json(stale));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (source === null || !Array.isArray(data)) return;
  event.waitUntil(
    // Without a network, the next page tries again.
    keepPage(event, source.url, data.map(String))
      .then(renew)
      .catch(() => null),
  );
});

/**
 * Keeps the page of a first visit, which came before this worker did, with the files it had asked for.
 * @param entries what its performance entries are called: for a file, its address
 */
async function keepPage(
  event: ExtendableEvent,
  page: string,
  entries: readonly string[],
): Promise<void> {
  const wanted = entries.filter((name) => isFile(new URL(name, page)));
  const [key] = page.split(/[?#]/);
  const isKept = await caches.match(key ?? page, { cacheName: stores.read, ignoreVary: true });
  await Promise.all([
    ...wanted.map((address) => files.handle({ event, request: new Request(address) })),
    ...(isKept === undefined && isPage(new URL(page))
      ? [pages.handle({ event, request: new Request(page) })]
      : []),
  ]);
}

/**
 * Brings what is kept to this version. Files of the old one go last, when no page that is kept needs
 * them: until then the old text is still whole.
 */
async function renew(): Promise<void> {
  if (!(await caches.has(stores.files))) return;
  const cache = await caches.open(stores.files);
  const note = await cache.match(staleNote);
  if (note !== undefined) {
    const stale = (await note.json()) as readonly string[];
    await renewPages();
    const successors = built.files.filter((path) => stale.some((old) => stem(old) === stem(path)));
    await cache.addAll(successors);
    await Promise.all([...stale, staleNote].map((path) => cache.delete(path)));
  }
  const asked = await keptInventory();
  if (asked === undefined || asked.version === built.version) return;
  // What was broken off stays so: a reader who stopped it gets no more than was kept.
  if ((await missingFrom(asked)).length === 0) await keepEverything(await fetchInventory());
}

async function renewPages(): Promise<void> {
  const cache = await caches.open(stores.read);
  for (const { url } of await cache.keys()) {
    const response = await fetch(url, { cache: 'no-cache' });
    if (response.ok && !response.redirected) await cache.put(url, response);
    else await cache.delete(url);
  }
}

/** A file's path without what changes in it. */
const stem = (path: string): string => path.replace(/[-.][\w-]{8}(?=\.\w+$)/, '');
