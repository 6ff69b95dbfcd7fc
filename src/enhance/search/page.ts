import { answerIn, leadThrough } from './asking.ts';
import { styleSearch } from './open.ts';
import { fetchIndex, fetchSettings } from './settings.ts';

/** The search page: answers what its address asks, and keeps the address at what is typed. */
async function answerPage(main: HTMLElement): Promise<void> {
  const input = main.querySelector<HTMLInputElement>('[name="q"]');
  const status = main.querySelector<HTMLElement>('[role="status"]');
  const results = main.querySelector<HTMLElement>('[data-results]');
  const everything = main.querySelector<HTMLElement>('[data-everything]');
  if (input === null || status === null || results === null || everything === null) return;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  const index = fetchIndex(location.href);
  const [settings] = await Promise.all([fetchSettings(location.href), styleSearch()]);
  const places = { input, status, results };
  leadThrough(main, places);
  const answer = answerIn(places, settings, index, (question) => {
    const address = new URL(location.href);
    if (question === '') address.searchParams.delete('q');
    else address.searchParams.set('q', question);
    history.replaceState(history.state, '', address);
    everything.hidden = results.childElementCount > 0;
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  await answer();
}

const main = document.querySelector<HTMLElement>('main:has([data-results])');
if (main !== null) void answerPage(main);
