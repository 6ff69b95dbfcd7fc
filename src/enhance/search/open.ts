import sheet from './search.css?url&no-inline';
import { answerIn, isComposing, leadThrough } from './asking.ts';
import { fetchIndex, fetchSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { element } from './show.ts';

let opened: HTMLDialogElement | undefined;

/**
 * Opens the window of the search, or goes to the field of the page that is the search.
 * @param link the control, which leads to the search page
 */
export async function openSearch(link: HTMLAnchorElement): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('main [name="q"]');
  if (field !== null) {
    field.focus();
    return;
  }
  await styleSearch();
  opened ??= await build(link);
  if (!opened.open) opened.showModal();
  opened.querySelector('input')?.select();
}

/** Brings the sheet of the search, once. */
export async function styleSearch(): Promise<void> {
  if (document.querySelector(`link[href="${sheet}"]`) !== null) return;
  const link = element('link', '');
  link.rel = 'stylesheet';
  link.href = sheet;
  await new Promise((done) => {
    link.onload = done;
    link.onerror = done;
    document.head.append(link);
  });
}

async function build(link: HTMLAnchorElement): Promise<HTMLDialogElement> {
  const index = fetchIndex(link.href);
  const settings = await fetchSettings(link.href);
  const { dialog, ...places } = windowOf(settings, link.href);
  document.body.append(dialog);
  leadThrough(dialog, places);
  void answerIn(places, settings, index)();
  return dialog;
}

function windowOf(settings: Settings, page: string) {
  const input = element('input', '');
  input.type = 'search';
  input.name = 'q';
  input.id = 'search-field';
  input.autocomplete = 'off';
  const label = element('label', '', settings.label);
  label.htmlFor = input.id;
  const close = element('button', '', settings.close);
  close.type = 'button';
  const form = element('form', '', label, input, close);
  form.action = page;
  const status = element('p', '');
  status.role = 'status';
  const results = element('div', 'found');
  const keys = element('p', 'search-keys', settings.keys);
  const dialog = element('dialog', 'search-window apparatus', form, status, results, keys);
  dialog.ariaLabel = settings.title;
  dialog.lang = settings.tags[settings.locale] ?? '';
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    // Of itself a search field takes the first Escape to empty it.
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    // A press beside the window, or on a result of this very page, closes it.
    const pressed = event.target as Element;
    if (pressed === dialog || pressed.closest('.found a') !== null) dialog.close();
  });
  return { dialog, input, status, results };
}
