import { transform } from 'lightningcss';
import type { Token } from '../html-tokens.ts';
import { contentsOf } from '../page-contents.ts';
import { pruneCss } from '../prune-css.ts';

// Safari 16 and Chromium 105: the oldest engines of reading systems that lay out a drawing by its own width.
const engines = { safari: 16 << 16, chrome: 105 << 16 };

/**
 * The style of the drawings, for the engines of reading systems: out of its layer and not nested.
 * @param whole the style of the site
 * @param figures everything that is drawn in the books
 */
export function figureStyle(whole: string, figures: readonly Token[]): string {
  const css = layerIn(pruneCss(whole, contentsOf(figures, '')), 'figures');
  const code = Buffer.from(css);
  return transform({ filename: 'figures.css', code, targets: engines, minify: true }).code.toString();
}

/**
 * The rules of a layer of a minified style.
 * @throws {Error} when there is none
 */
function layerIn(css: string, name: string): string {
  const [head, ...rest] = css.split(`@layer ${name}{`);
  if (head === css) throw new Error(`The style of the site has no layer "${name}".`);
  return rest.map((text) => text.slice(0, endOfBlock(text))).join('\n');
}

/** Where the block ends that a text begins in. */
function endOfBlock(text: string): number {
  let depth = 1;
  // A string may hold a brace.
  for (const { 0: piece, index } of text.matchAll(/"[^"]*"|'[^']*'|[{}]/g)) {
    if (piece === '{') depth += 1;
    if (piece === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return text.length;
}
