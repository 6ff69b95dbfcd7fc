import { fetchInventory, keepEverything, keptInventory, missingFrom } from './keep-everything.ts';
import type { Inventory } from './keep-everything.ts';
import { base, ours, stores } from './stores.ts';

const item = 'offline';

/** Which words and controls are shown. */
type State = 'off' | 'none' | 'running' | 'part' | 'all' | 'failed';

/**
 * Offers to keep everything and to switch all of it off, where the browser can keep anything.
 * @param startWorker starts the worker again after it was switched off
 */
export async function offer(startWorker: () => Promise<void>): Promise<void> {
  const section = document.getElementById('offline');
  const input = section?.querySelector<HTMLInputElement>('input');
  const bar = section?.querySelector('progress');
  if (!section || !input || !bar || !(await canKeep())) return;
  let running: { readonly stop: AbortController; readonly ended: Promise<void> } | undefined;
  const show = (state: State): void => {
    for (const part of section.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = !part.dataset.when?.split(' ').includes(state);
  };
  const look = async (inventory?: Inventory): Promise<void> => {
    if (!isOn()) {
      show('off');
      return;
    }
    const kept = await keptInventory();
    if (kept === undefined) show('none');
    else show((await missingFrom(inventory ?? kept)).length === 0 ? 'all' : 'part');
  };
  const keep = async (signal: AbortSignal): Promise<void> => {
    show('running');
    bar.removeAttribute('value');
    const inventory = await fetchInventory();
    await keepEverything(inventory, {
      signal,
      tell: (done, all) => {
        bar.max = all;
        bar.value = done;
        fill(section, 'done', `${String(done)} / ${String(all)}`);
      },
    });
    show('all');
  };
  const end = async (): Promise<void> => {
    running?.stop.abort();
    await running?.ended;
  };
  const actions: Readonly<Record<string, () => Promise<void>>> = {
    keep: async () => {
      const stop = new AbortController();
      const ended = keep(stop.signal).catch(async () => {
        if (stop.signal.aborted) await look();
        else show('failed');
      });
      running = { stop, ended };
      await ended;
    },
    stop: end,
    remove: async () => {
      await end();
      await caches.delete(stores.everything);
      await look();
    },
  };
  for (const [name, act] of Object.entries(actions)) {
    const button = section.querySelector<HTMLButtonElement>(`[name="${name}"]`);
    button?.addEventListener('click', () => void act());
  }
  input.checked = isOn();
  input.addEventListener('change', () => {
    if (input.checked) {
      localStorage.removeItem(item);
      void startWorker().then(() => look());
    } else {
      localStorage.setItem(item, 'off');
      void end()
        .then(leaveNothing)
        .then(() => look());
    }
  });
  section.hidden = false;
  await look();
  const inventory = await fetchInventory().catch(() => undefined);
  if (inventory === undefined) return;
  fill(section, 'sent', megabytes(inventory.sent));
  fill(section, 'stored', megabytes(inventory.files.reduce((sum, [, , bytes]) => sum + bytes, 0)));
  if (running === undefined) await look(inventory);
}

/** Whether this browser keeps anything for this page; private windows and plain HTTP may refuse. */
async function canKeep(): Promise<boolean> {
  try {
    await navigator.serviceWorker.getRegistration();
    await caches.has(stores.files);
    localStorage.getItem(item);
    return true;
  } catch {
    return false;
  }
}

const isOn = (): boolean => localStorage.getItem(item) === null;

/** The worker first, lest it keep something anew. */
async function leaveNothing(): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(ours));
  await Promise.all(names.map((name) => caches.delete(name)));
}

function fill(section: HTMLElement, name: string, text: string): void {
  for (const place of section.querySelectorAll(`[data-fill="${name}"]`)) place.textContent = text;
}

/** Rounded up to a tenth, `10.3`. */
const megabytes = (bytes: number): string => (Math.ceil(bytes / 100_000) / 10).toFixed(1);
