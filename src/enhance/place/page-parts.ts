import type { Part, View } from './reading-place.ts';

/** Blocks with an address of their own, and numbered paragraphs that have none. */
const blocks = 'main :is(p, li, dt, tr, figure, section, article, div)[id], main p[data-number]';

/** The smallest parts of the page that both languages have, in the order of the text, where they stand now. */
export function pageParts(): readonly Part[] {
  return (
    [...document.querySelectorAll<HTMLElement>(blocks)]
      .filter((block) => block.checkVisibility() && block.querySelector(blocks) === null)
      // A sheet over the text and the notes in the margin keep step with no paragraph.
      .filter((block) => block.closest('.notes') === null)
      .filter((block) => getComputedStyle(block).position !== 'fixed')
      .map((block) => {
        const { top, bottom } = block.getBoundingClientRect();
        return { name: nameOf(block), top, bottom };
      })
  );
}

/** The window as it is now. */
export function pageView(): View {
  const { clientHeight, scrollHeight } = document.documentElement;
  const text = document.querySelector('main *');
  const start = text === null ? 0 : Number.parseFloat(getComputedStyle(text).scrollMarginTop);
  const header = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
  return {
    head: Math.max(0, header),
    start,
    height: clientHeight,
    isAtEnd: scrollY + clientHeight >= scrollHeight - 1,
  };
}

function nameOf(block: HTMLElement): string {
  const owner = block.parentElement?.closest('[id]')?.id ?? '';
  return block.id || `${owner} ${block.dataset.number ?? ''}`;
}
