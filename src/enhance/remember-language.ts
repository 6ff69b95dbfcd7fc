import { recall, remember } from './storage.ts';

/**
 * Keeps the language of the page, on this device, for the page that offers both; a page in both
 * changes nothing. An address that names a language is never overridden.
 */
export function rememberLanguage(): void {
  const { lang } = document.documentElement;
  if (/^(zh|en)\b/.test(lang)) remember('localStorage', 'language', lang);
  const kept = recall('localStorage', 'language');
  const wanted = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag));
  for (const offer of document.querySelectorAll<HTMLElement>('[data-offer]')) {
    const note = offer.querySelector<HTMLElement>(
      kept === null ? '[data-note="browser"]' : '[data-note="kept"]',
    );
    const mine = offer.lang.slice(0, 2);
    if (note !== null) note.hidden = mine !== (kept ?? wanted ?? '').slice(0, 2).toLowerCase();
  }
}
