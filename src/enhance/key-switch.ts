import { allowSingleKeys, hasSingleKeys } from './single-key.ts';

/** Shows the switch for single keys where a page has it, and does what it says. */
export function offerKeySwitch(): void {
  const input = document.querySelector<HTMLInputElement>('[data-keys] input');
  if (input === null) return;
  input.checked = hasSingleKeys();
  input.closest('p')?.removeAttribute('hidden');
  input.addEventListener('change', () => {
    allowSingleKeys(input.checked);
  });
}
