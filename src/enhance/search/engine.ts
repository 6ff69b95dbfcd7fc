import type { Engine } from './find.ts';
import { ranking } from './find.ts';

interface Pagefind {
  readonly createInstance: (options: object) => Engine & { readonly init: () => Promise<void> };
}

/**
 * Starts Pagefind. Its WebAssembly runs in a worker of our own origin, which the policy of the page,
 * with no word on evaluation, does not bind.
 * @param folder of the index, from the root of the host
 */
export async function startEngine(folder: string): Promise<Engine> {
  const address = new URL('pagefind.js', new URL(folder, location.href)).href;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
  const engine = createInstance({ basePath: folder, baseUrl: '/', ranking });
  await engine.init();
  return engine;
}
