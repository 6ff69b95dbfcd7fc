import { onSingleKey } from './single-key.ts';

const bring = (event: Event, link: HTMLAnchorElement | null): void => {
  if (!link) return;
  event.preventDefault();
  import('./search/open.ts').then(
    ({ openSearch }) => openSearch(link),
    () => {
      location.href = link.href;
    },
  );
};
const to = 'a[href$="/search/"]';

/** Opens the search in a window of the page, by the key `/` or a link to its page; nothing of it is loaded before. */
export function offerSearch(): void {
  onSingleKey('/', (event) => {
    bring(event, document.querySelector(to));
  });
  addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    bring(event, (event.target as Element).closest(to));
  });
}
