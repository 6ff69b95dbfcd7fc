import { ranking } from './find.ts';
import type { Engine, Fragment, Hit } from './find.ts';

/** What Pagefind's worker answers to the message of that id. */
interface Reply {
  readonly id: number;
  readonly result: unknown;
  readonly error?: string;
}

/** A hit as the worker tells it: its record is asked for by a name. */
type ToldHit = Omit<Hit, 'data'> & { readonly data: string };

/**
 * Starts Pagefind in its worker. A worker's policy is its own, so that WebAssembly runs there although
 * the page's says nothing of evaluation. We speak to it ourselves: Pagefind's client would take the
 * language from the page, and cut Chinese questions into words that the index does not have.
 * @param folder of the index, from the root of the host
 */
export function startEngine(folder: string): Engine {
  const worker = new Worker(`${folder}pagefind-worker.js`);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if (data.error === undefined) resolve?.(data.result);
    else reject?.(new Error(data.error));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The worker failed.'));
  });
  let id = 0;
  const send = (method: string, ...args: unknown[]): Promise<unknown> => {
    const reply = Promise.withResolvers<unknown>();
    waiting.set((id += 1), reply);
    worker.postMessage({ id, method, args });
    return reply.promise;
  };
  const ready = send('init', { basePath: folder, baseUrl: '/', language: 'en', ranking });
  return {
    search: async (question, options) => {
      await ready;
      const { results } = (await send('search', question, options)) as { results: ToldHit[] };
      return {
        results: results.map((hit) => ({
          ...hit,
          data: async () => (await send('getData', hit.data)) as Fragment,
        })),
      };
    },
  };
}
