import { recall, remember } from './storage.ts';

const setting = 'keys';

/** Whether the reader lets single keys act; they can be turned off (WCAG 2.2, 2.1.4). */
export function hasSingleKeys(): boolean {
  return recall('localStorage', setting) !== 'off';
}

/** @param isOn remembered on this device */
export function allowSingleKeys(isOn: boolean): void {
  remember('localStorage', setting, isOn ? null : 'off');
}

/**
 * Lets a key act anywhere in the page, except where text is typed.
 * @param key as the browser names it
 * @param act what it does
 */
export function onSingleKey(key: string, act: (event: KeyboardEvent) => void): void {
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    const isTyped =
      target instanceof HTMLElement &&
      target.matches(':read-write, select, input:not([type="radio"], [type="checkbox"])');
    if (event.key.toLowerCase() !== key || isTyped || event.defaultPrevented) return;
    if (event.ctrlKey || event.altKey || event.metaKey || !hasSingleKeys()) return;
    event.preventDefault();
    act(event);
  });
}
