import { find } from './find.ts';
import type { SearchIndex } from './search-index.ts';
import type { Settings } from './settings.ts';
import { listsOf, summaryOf } from './show.ts';

/** How long the typing has to rest before it is a question, in milliseconds. */
const rest = 150;

/** The parts of the page or window that ask and answer. */
export interface Places {
  readonly input: HTMLInputElement;
  /** Read out when it changes. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

/**
 * Whether a key belongs to what is being composed, as pinyin is. Safari sends the key that ends a
 * composition after its end, as code 229.
 * @param event a press of a key
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  event.isComposing || event.keyCode === 229;

/**
 * Answers what is typed, as it is typed, and leads the arrow keys through the answers.
 * @param places where
 * @param settings words of the page's language
 * @param coming what can be found, once it is there
 * @param onAnswer told each question that has been answered
 * @returns answers what stands in the field now
 */
export function answerIn(
  { input, status, results }: Places,
  settings: Settings,
  coming: Promise<SearchIndex>,
  onAnswer: (question: string) => void = () => undefined,
): () => Promise<void> {
  const others = Object.keys(settings.tags).filter((locale) => locale !== settings.locale);
  let latest = 0;
  const respond = async (): Promise<void> => {
    const turn = (latest += 1);
    const question = input.value.trim();
    const index = await coming;
    // A question that a later one has overtaken meanwhile is dropped.
    if (turn !== latest) return;
    const found = find(index, question, [settings.locale, ...others]);
    results.replaceChildren(...listsOf(found, settings));
    status.textContent = question === '' ? '' : summaryOf(found, settings);
    onAnswer(question);
  };
  let timer = 0;
  const answer = (): Promise<void> =>
    respond().catch(() => {
      status.textContent = settings.failed;
    });
  input.addEventListener('input', (event) => {
    clearTimeout(timer);
    // While pinyin is being composed there is no question yet.
    if (event.isComposing) return;
    timer = window.setTimeout(() => void answer(), rest);
  });
  input.addEventListener('compositionend', () => void answer());
  return answer;
}

/**
 * Moves between the field and the results with the arrow keys.
 * @param scope what holds both
 * @param places the field and the results
 */
export function leadThrough(scope: HTMLElement, { input, results }: Places): void {
  scope.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || isComposing(event)) return;
    const stops = [input, ...results.querySelectorAll<HTMLElement>('a, button')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at === -1 ? undefined : stops[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
