import type { Span } from './page-text.ts';

/** What a search of the page sees, and where in it the selection lies, without white space at its ends. */
export interface PageReading {
  readonly text: string;
  readonly passage: Span | undefined;
  /** The element in which the passage starts. */
  readonly home: Element | undefined;
}

/**
 * The text of a page, block by block, white space collapsed, closed details included.
 * @param range what is selected
 */
export function readPage(range: Range): PageReading {
  const display = displays();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  let block: Element | undefined;
  let home: Element | undefined;
  let start = -1;
  let end = -1;
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    const own = parent === null ? undefined : display.blockOf(parent);
    if (parent === null || own === undefined) continue;
    const isIn = range.intersectsNode(node);
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    for (const [at, unit] of node.data.split('').entries()) {
      if (/[ \t\n\r\f]/.test(unit)) {
        if (own === block && /[^ \n]$/.test(text)) text += ' ';
        continue;
      }
      if (own !== block) text = text === '' ? '' : `${text.trimEnd()}\n`;
      block = own;
      if (isIn && at >= from && at < to) {
        if (start === -1) [start, home] = [text.length, parent];
        end = text.length + 1;
      }
      text += unit;
    }
  }
  return { text, passage: start === -1 ? undefined : { start, end }, home };
}

/** Which block an element's text stands in, each element asked once. */
function displays() {
  const known = new Map<Element, Element | undefined>();
  function find(element: Element): Element | undefined {
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility !== 'visible') return undefined;
    const parent = element.parentElement;
    const outer = parent === null ? element : blockOf(parent);
    return outer !== undefined && display !== 'inline' ? element : outer;
  }
  function blockOf(element: Element): Element | undefined {
    if (!known.has(element)) known.set(element, find(element));
    return known.get(element);
  }
  return { blockOf };
}
