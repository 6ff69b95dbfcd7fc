import { tokensOf } from '../src/build/html-tokens.ts';

/**
 * Text as a reader meets it.
 * @typedef {object} Run
 * @property {string} text
 * @property {string} language primary subtag of the nearest `lang`, or ''
 * @property {boolean} isDisplay whether it is set in the display face
 */

/** @typedef {{ name: string, language: string, isDisplay: boolean }} Element */

// They have no end tag, so nothing stands inside them.
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The runs of a page, with what its CSS generates: `data-…` in the face of its element, and any
 * other attribute that is not plain ASCII as ordinary text, since `content: attr(…)` may show it.
 * @param {string} html as the build writes it
 * @param {ReadonlySet<string>} display names of tags and classes that are set in the display face
 * @returns {Run[]}
 */
export function runsOf(html, display) {
  /** @type {Element[]} */
  let open = [];
  return tokensOf(html).flatMap((token) => {
    const parent = open.at(-1) ?? { name: '', language: '', isDisplay: false };
    if (token.kind === 'text') return [{ ...parent, text: withoutReferences(token.text) }];
    if (token.kind === 'close') {
      const at = open.findLastIndex(({ name }) => name === token.name);
      if (at !== -1) open = open.slice(0, at);
    }
    if (token.kind !== 'open') return [];
    const classes = (token.attributes.get('class') ?? '').split(/\s+/);
    const element = {
      name: token.name,
      language: token.attributes.get('lang')?.split('-')[0] ?? parent.language,
      isDisplay: parent.isDisplay || [token.name, ...classes].some((name) => display.has(name)),
    };
    if (!empty.has(token.name) && !token.text.endsWith('/>')) open = [...open, element];
    return generatedRuns(token.attributes, element);
  });
}

/**
 * @param {ReadonlyMap<string, string>} attributes
 * @param {Element} element
 * @returns {Run[]}
 */
function generatedRuns(attributes, { language, isDisplay }) {
  return [...attributes].flatMap(([name, text]) => {
    const isData = name.startsWith('data-');
    if (!isData && /^\p{ASCII}*$/u.test(text)) return [];
    return [{ text, language, isDisplay: isDisplay && isData }];
  });
}

/**
 * Named references stay: the build writes only those of ASCII signs, and every cut has ASCII.
 * @param {string} text
 */
function withoutReferences(text) {
  return text.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex, decimal) =>
    String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}
