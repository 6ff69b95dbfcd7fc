import { base, stores } from './stores.ts';

/** What there is to keep, as the build wrote it to `offline.json`. */
export interface Inventory {
  /** Changes with any file. */
  readonly version: string;
  /** Bytes as they come over the network, compressed. */
  readonly sent: number;
  /** Each file below the site’s root, a hash of it, and its bytes on the device. */
  readonly files: readonly (readonly [path: string, revision: string, bytes: number])[];
}

/** How far it got, in files. */
export type Tell = (done: number, all: number) => void;

const address = `${base}offline.json`;
const atOnce = 4;

/**
 * What there is to keep now.
 * @throws {Error} when it does not come
 */
export async function fetchInventory(): Promise<Inventory> {
  return (await (await fetchFresh(address)).json()) as Inventory;
}

/** What a reader has asked to keep, as it was then; undefined where nobody asked. */
export async function keptInventory(): Promise<Inventory | undefined> {
  const kept = await caches.match(address, { cacheName: stores.everything, ignoreVary: true });
  return kept && ((await kept.json()) as Inventory);
}

/** The files of an inventory that are not kept, or not as it has them. */
export async function missingFrom({ files }: Inventory): Promise<Inventory['files']> {
  const before = await keptInventory();
  if (before === undefined) return files;
  const revisions = new Map(before.files.map(([path, revision]) => [path, revision]));
  const kept = await pathsIn(await caches.open(stores.everything));
  return files.filter(
    ([path, revision]) => !kept.has(base + path) || revisions.get(path) !== revision,
  );
}

/**
 * Keeps every file of an inventory, and drops what it no longer has; what is there already is not asked for again.
 * @param signal breaks it off; what has come by then stays
 * @throws {Error} when a file does not come, or it is broken off
 */
export async function keepEverything(
  inventory: Inventory,
  { signal, tell }: { readonly signal?: AbortSignal; readonly tell?: Tell } = {},
): Promise<void> {
  const missing = await missingFrom(inventory);
  const cache = await caches.open(stores.everything);
  const remember = () => cache.put(address, Response.json(inventory));
  // Of the first time what came before it was broken off counts; later the old list holds until all is new.
  if ((await keptInventory()) === undefined) await remember();
  const all = inventory.files.length;
  let done = all - missing.length;
  const queue = missing.values();
  const worker = async (): Promise<void> => {
    for (const [path] of queue) {
      const response = await fetchFresh(base + path, signal);
      signal?.throwIfAborted();
      await cache.put(base + path, response);
      done += 1;
      tell?.(done, all);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const wanted = new Set([address, ...inventory.files.map(([path]) => base + path)]);
  const gone = [...(await pathsIn(cache))].filter((path) => !wanted.has(path));
  await Promise.all(gone.map((path) => cache.delete(path)));
  await remember();
}

/** From the network, whatever is kept: the worker lets pass what is asked for in this way. */
async function fetchFresh(path: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache', signal: signal ?? null });
  if (!response.ok) throw new Error(`${path} answers ${String(response.status)}.`);
  return response;
}

/** What a store has, by paths. */
export async function pathsIn(cache: Cache): Promise<Set<string>> {
  return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
}
