/**
 * Keeps the language of the page, on this device, for the page that offers both.
 * An address that names a language is never overridden.
 */
const language = document.documentElement.lang;
const chooser = document.querySelector('[data-choose]');

if (chooser === null) {
  localStorage.setItem('language', language);
} else {
  const kept = localStorage.getItem('language');
  const wanted = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag))?.slice(0, 2);
  for (const offer of chooser.querySelectorAll<HTMLElement>('[data-offer]')) {
    const note = offer.querySelector<HTMLElement>(
      kept === null ? '[data-note="browser"]' : '[data-note="kept"]',
    );
    const mine = offer.lang.slice(0, 2).toLowerCase();
    if (note !== null) note.hidden = mine !== (kept ?? wanted ?? '').slice(0, 2).toLowerCase();
  }
}
