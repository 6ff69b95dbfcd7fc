/** What a reader has opened and chosen on a page; its twin is built alike, so that places in order suffice. */
export interface PageState {
  /** Which `<details>` of the page are open, by their place. */
  readonly open: readonly number[];
  /** Which filters and answers are chosen, by their place. */
  readonly chosen: readonly number[];
}

const details = (): HTMLDetailsElement[] => [...document.querySelectorAll('details')];
const choices = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('main :is([type="radio"], [type="checkbox"])'),
];

/** What is open and chosen now. */
export function pageState(): PageState {
  return {
    open: details().flatMap((item, index) => (item.open ? [index] : [])),
    chosen: choices().flatMap((item, index) => (item.checked ? [index] : [])),
  };
}

/** @param state of the page's twin */
export function restoreState({ open, chosen }: PageState): void {
  for (const [index, item] of details().entries()) item.open = open.includes(index);
  for (const [index, input] of choices().entries()) {
    const isChosen = chosen.includes(index);
    // Of radio buttons the browser takes the choice from the others itself.
    if (input.checked === isChosen || (!isChosen && input.type === 'radio')) continue;
    input.checked = isChosen;
    // Scripts that follow a choice hear of it as if the reader had made it here.
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
