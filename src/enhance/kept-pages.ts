// The answer without a network: of all the pages it names, it shows those that are on the device.
import { stores } from './offline/stores.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('main li[hidden] a')) {
  for (const cacheName of [stores.read, stores.everything]) {
    void caches.match(link.href, { cacheName, ignoreVary: true }).then((kept) => {
      if (kept !== undefined) link.closest('li')?.removeAttribute('hidden');
    });
  }
}
