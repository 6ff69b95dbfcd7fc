import { recall, remember } from './storage.ts';

/** Keeps the paper that a reader chose, on this device; the head of every page applies it before the first paint. */
export function rememberPaper(): void {
  const radios = document.querySelectorAll<HTMLInputElement>('input[name="paper"]');
  const kept = recall('localStorage', 'paper');
  for (const radio of radios) {
    radio.checked = radio.value === (kept ?? 'auto');
    radio.addEventListener('change', () => {
      remember('localStorage', 'paper', radio.value === 'auto' ? null : radio.value);
      document.documentElement.dataset.paper = radio.value;
    });
  }
}
