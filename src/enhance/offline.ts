import { recall } from './storage.ts';

/** Starts the worker that keeps what is read, and tells it what this page was made of. */
async function startWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/worker.js`);
  const { active } = await serviceWorker.ready;
  active?.postMessage(performance.getEntries().map(({ name }) => name));
}

/** Keeps what is read for when there is no network, unless the reader or the browser will not have it. */
export function keepRead(): void {
  addEventListener('load', () => {
    // Not by idle time, which Safari does not tell and a busy machine never has: by then the page is read.
    setTimeout(() => {
      if (!recall('localStorage', 'offline')) startWorker().catch(() => null);
      if (document.getElementById('offline'))
        void import('./offline/controls.ts').then(({ offer }) => offer(startWorker));
    }, 2_000);
  });
}
