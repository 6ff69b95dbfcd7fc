// By ids: a class that a script names would keep its style in every page.

/** The link that closes the open definition. */
const closeLink = (): HTMLAnchorElement | null => document.querySelector('#t :target a:last-child');

/** Closes a definition with Escape too, and leads the keyboard back to the mark that opened it. */
export function closeDefinitions(): void {
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeLink()?.click();
  });
  for (const mark of document.querySelectorAll<HTMLAnchorElement>('[href^="#t-"]')) leadBack(mark);
}

/**
 * Leads the keyboard back to a mark when the definition that it opens is closed.
 * @param mark a link to a definition of the page
 */
export function leadBack(mark: HTMLAnchorElement): void {
  mark.addEventListener('click', () => {
    const close = (): void => {
      if (location.hash === mark.hash) return;
      removeEventListener('hashchange', close);
      const isClosed = document.querySelector('#t:target') !== null;
      if (isClosed) mark.focus({ preventScroll: true });
    };
    addEventListener('hashchange', close);
  });
}
