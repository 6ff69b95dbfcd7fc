import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../enhance/search/find.ts';
import { ranking } from '../enhance/search/find.ts';

/** Stands for the folder of the index: Pagefind fetches its files, and a file has no address to fetch. */
const origin = 'https://index.invalid/';

interface Pagefind {
  readonly createInstance: (options: object) => Engine;
}

/**
 * Opens an index as a browser would, with Pagefind's own program, but from its files.
 * @param folder from `writeIndex`
 */
export async function openIndex(folder: string): Promise<Engine> {
  const fetched = globalThis.fetch;
  globalThis.fetch = async (input, options) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(origin)) return fetched(input, options);
    const { pathname } = new URL(address);
    return new Response(await readFile(join(folder, pathname)));
  };
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  return module.createInstance({ basePath: origin, baseUrl: '/', ranking });
}
