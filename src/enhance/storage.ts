type Store = 'localStorage' | 'sessionStorage';

/** What the browser refused to keep holds as long as the page. */
const unkept = new Map<string, string | null>();

/**
 * What is kept under a name; a browser that blocks its stores keeps nothing, and nothing throws.
 * @param store on this device, or for this tab
 */
export function recall(store: Store, name: string): string | null {
  const kept = unkept.get(name);
  if (kept !== undefined) return kept;
  try {
    return window[store].getItem(name);
  } catch {
    return null;
  }
}

/**
 * Keeps something under a name, if the browser lets us.
 * @param text what to keep; null forgets it
 */
export function remember(store: Store, name: string, text: string | null): void {
  try {
    if (text === null) window[store].removeItem(name);
    else window[store].setItem(name, text);
    unkept.delete(name);
  } catch {
    unkept.set(name, text);
  }
}
