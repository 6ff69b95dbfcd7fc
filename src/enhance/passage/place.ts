/** Between the passage and the tools, in CSS pixels: room for the descenders and the focus outline. */
const gap = 8;

/**
 * Puts the tools below what is selected; above it where there is no room below. Under a finger they
 * stay at the foot of the screen, where the style sheet has them: the system's own menu is beside.
 * @param tools already in the page, so that they have a size
 * @param range what is selected
 */
export function placeBeside(tools: HTMLElement, range: Range): void {
  if (!matchMedia('(pointer: fine)').matches) return;
  // At the corner they are as wide as their words, no longer as the screen.
  tools.style.inset = '0 auto auto 0';
  const { top, bottom, left } = range.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = tools;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = bottom + gap;
  const above = top - gap - offsetHeight;
  const hasRoom = below + offsetHeight <= clientHeight || above < 0;
  const inline = Math.max(0, Math.min(left, clientWidth - offsetWidth));
  const block = hasRoom ? Math.min(below, clientHeight - offsetHeight) : above;
  tools.style.inset = `${block + scrollY}px auto auto ${inline + scrollX}px`;
}
