import type { CDPSession, Page } from '@playwright/test';
import sharp from 'sharp';

/** Text of a page: from a place in one paragraph to a place in the same or a later one. */
export interface Selected {
  readonly from: { readonly id: string; readonly at: number };
  readonly to: { readonly id: string; readonly at: number };
}

declare global {
  interface Window {
    /** What was last copied in this page. */
    copied: string | undefined;
    rangeOf: typeof rangeOf;
  }
}

/**
 * Gives every document of a page `rangeOf`, and a clipboard of its own that two tests cannot share.
 * @param page before it opens anything
 */
export async function furnish(page: Page): Promise<void> {
  await page.addInitScript({ content: `window.rangeOf = ${rangeOf.toString()}` });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        write: async ([item]: ClipboardItem[]) => {
          window.copied = await (await item?.getType('text/plain'))?.text();
        },
      },
    });
  });
}

/** What stands between two places. */
export function rangeOf({ from, to }: Selected): Range {
  const range = document.createRange();
  const placeOf = ({ id, at }: Selected['from']): [Node, number] => {
    const texts = document.createTreeWalker(
      document.getElementById(id) ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    let rest = at;
    while (texts.nextNode() !== null) {
      const { length } = texts.currentNode as Text;
      if (rest <= length) return [texts.currentNode, rest];
      rest -= length;
    }
    throw new Error(`${id} has no place ${at}.`);
  };
  range.setStart(...placeOf(from));
  range.setEnd(...placeOf(to));
  return range;
}

/**
 * Nothing is seen of a page but green under the expected text and magenta, half transparent, over what
 * the browser marks, so that a picture tells text that is only expected from text that is only marked.
 */
const witness = `
  *, ::before, ::after {
    background: none !important;
    border-color: transparent !important;
    color: transparent !important;
    fill: transparent !important;
    stroke: transparent !important;
    text-decoration-color: transparent !important;
    text-emphasis-color: transparent !important;
  }
  html { background: #fff !important; }
  ::highlight(expected) { background: #0f0; }
  ::target-text { background: rgb(255 0 255 / 0.5); }
`;

/** Pixels of each kind in the window, and whether the passage starts in it. */
export interface Sight {
  readonly both: number;
  readonly onlyExpected: number;
  readonly onlyMarked: number;
  readonly isInWindow: boolean;
}

/**
 * Opens a link and looks at what the browser marks there.
 * @param page a furnished page; on the page that the link leads to, nothing is loaded anew
 * @param browser a session of that page, for pictures
 * @param link the address
 * @param expected the text that should be marked
 */
export async function look(
  page: Page,
  browser: CDPSession,
  link: string,
  expected: Selected,
): Promise<Sight> {
  // On the page that is open already, text nodes of the same words have no mark of the link before.
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (texts.nextNode() !== null) nodes.push(texts.currentNode);
    for (const node of nodes) (node as Text).replaceWith(node.cloneNode());
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await page.goto(link);
  const isInWindow = await page.evaluate(
    async ([sheetText, selected]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(sheetText);
      document.adoptedStyleSheets = [sheet];
      const range = rangeOf(selected);
      CSS.highlights.set('expected', new Highlight(range));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const { top = -1, bottom = -1 } = range.getClientRects()[0] ?? {};
      return top >= 0 && bottom <= innerHeight;
    },
    [witness, expected] as const,
  );
  const picture = await browser.send('Page.captureScreenshot', { optimizeForSpeed: true });
  const { data } = await sharp(Buffer.from(picture.data, 'base64'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const count = { both: 0, onlyExpected: 0, onlyMarked: 0 };
  for (let at = 0; at < data.length; at += 3) {
    const [red = 0, green = 0] = data.subarray(at, at + 2);
    if (red > 250 && green > 120 && green < 135) count.onlyMarked += 1;
    else if (red < 5 && green > 250) count.onlyExpected += 1;
    else if (red > 120 && red < 135 && green > 120 && green < 135) count.both += 1;
  }
  return { ...count, isInWindow };
}
