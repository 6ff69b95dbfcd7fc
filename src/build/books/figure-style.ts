import { transform } from 'lightningcss';
import type { Selector } from 'lightningcss';
import type { Token } from '../html-tokens.ts';
import { contentsOf } from '../page-contents.ts';
import { pruneCss } from '../prune-css.ts';

// Older engines are usual in reading systems than in browsers: Safari 14, Chromium 90.
const engines = { safari: 14 << 16, chrome: 90 << 16 };

/**
 * The style of the drawings as reading systems and EPUBCheck 4 read it: out of its layer, not nested, by the width of the
 * window, since a container cannot be asked there.
 * @param whole the style of the site
 * @param figures everything that is drawn in the books
 */
export function figureStyle(whole: string, figures: readonly Token[]): string {
  const layer = layerIn(pruneCss(whole, contentsOf(figures, '')), 'figures');
  const flat = transform({ filename: 'figures.css', code: Buffer.from(layer), targets: engines });
  const { code } = transform({
    filename: 'figures.css',
    code: Buffer.from(byWindow(flat.code.toString())),
    visitor: { Selector: spread },
    targets: engines,
    minify: true,
  });
  return inUnitsOfBooks(code.toString());
}

/**
 * What asked for the width of a figure asks for that of the window. Books are set in columns, of which a window may hold two:
 * the widest layout goes.
 */
function byWindow(css: string): string {
  const query = /@container figure ([^{]*)\{/;
  let left = css;
  for (let found = query.exec(left); found !== null; found = query.exec(left)) {
    const [head, condition = ''] = found;
    const start = found.index + head.length;
    const end = start + endOfBlock(left.slice(start));
    const [least, most] = [
      /(16|44)rem *<=|>= *(16|44)rem/.exec(condition),
      /< *(\d+)rem/.exec(condition),
    ];
    const from = least?.[1] ?? least?.[2];
    const limits = [
      ...(from === undefined ? [] : [`(min-width: ${from}rem)`]),
      ...(most?.[1] === undefined || most[1] === '44'
        ? []
        : [`(max-width: ${Number(most[1]) - 0.01}rem)`]),
    ];
    const block = `@media ${limits.join(' and ')} {${left.slice(start, end)}}`;
    const narrow = condition.startsWith('not')
      ? block.replace('(min-width: 16rem)', '(max-width: 15.99rem)')
      : block;
    left = left.slice(0, found.index) + (from === '44' ? '' : narrow) + left.slice(end + 1);
  }
  return left.replaceAll(/container: [^;}]*;?/g, '');
}

/** `:is(a, b) c` as `a c, b c`, and `:not(a, b)` as `:not(a):not(b)`. What shows where the focus is, is the reading system's. */
function spread(selector: Selector): Selector[] {
  const kinds = selector.map((part) => (part.type === 'pseudo-class' ? part.kind : undefined));
  if (kinds.includes('has') || kinds.includes('focus-visible')) return [];
  const at = selector.findIndex(
    (part) => part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where'),
  );
  const part = selector[at];
  if (part?.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where')) {
    const [before, after] = [selector.slice(0, at), selector.slice(at + 1)];
    return part.selectors.flatMap((choice) => spread([...before, ...choice, ...after]));
  }
  return [
    selector.flatMap((item): Selector =>
      item.type === 'pseudo-class' && item.kind === 'not'
        ? item.selectors.map((choice) => ({ ...item, selectors: [choice] }))
        : [item],
    ),
  ];
}

/** A column of a book is about 25 em wide; in `font` EPUBCheck 4 knows `em` alone. */
function inUnitsOfBooks(css: string): string {
  return css
    .replaceAll(/([\d.]+)cqi/g, (_, size: string) => `${Number(size) / 4}em`)
    .replaceAll(/(?<=[;{]font:[^;}]*?)rem/g, 'em');
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
