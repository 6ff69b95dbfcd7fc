/**
 * A piece of a page, its `text` as written. A tag is `open` or `close`; `raw` is the inside of an
 * element that holds only text (script, style, textarea, title); `other` is a comment or doctype.
 * Pieces that are no tag have an empty name and no attributes.
 * @typedef {object} Token
 * @property {'open' | 'close' | 'text' | 'raw' | 'other'} kind
 * @property {string} text
 * @property {string} name in lower case
 * @property {ReadonlyMap<string, string>} attributes names in lower case, values decoded
 */

const piece =
  /<!--[^]*?-->|<![^>]*>|<(?<slash>\/?)(?<name>[a-z][^\s/>]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+|</giy;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const textOnly = new Set(['script', 'style', 'textarea', 'title']);
const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Cuts a page into tokens; their texts joined are the page again. For the well-formed HTML that a
 * build writes; it repairs nothing.
 * @param {string} html
 * @returns {Token[]}
 */
export function tokensOf(html) {
  /** @type {Token[]} */
  const tokens = [];
  let at = 0;
  while (at < html.length) {
    const token = tokenAt(html, at);
    tokens.push(token);
    at += token.text.length;
    if (token.kind !== 'open' || !textOnly.has(token.name)) continue;
    const rest = html.slice(at);
    const length = rest.search(new RegExp(`</${token.name}\\s*>`, 'i'));
    const text = length === -1 ? rest : rest.slice(0, length);
    tokens.push({ kind: 'raw', text, name: '', attributes: new Map() });
    at += text.length;
  }
  return tokens;
}

/**
 * @param {string} html
 * @param {number} at
 * @returns {Token}
 */
function tokenAt(html, at) {
  piece.lastIndex = at;
  const match = piece.exec(html);
  if (match === null) throw new Error(`Not HTML: ${html.slice(at, at + 80)}`);
  const { slash, name, attributes = '' } = match.groups ?? {};
  const [text] = match;
  if (name === undefined) {
    return {
      kind: text.startsWith('<!') ? 'other' : 'text',
      text,
      name: '',
      attributes: new Map(),
    };
  }
  return {
    kind: slash === '/' ? 'close' : 'open',
    text,
    name: name.toLowerCase(),
    attributes: attributesIn(attributes),
  };
}

/** @param {string} text the inside of a tag, after its name */
function attributesIn(text) {
  const found = [...text.matchAll(attribute)].map(
    ([, name = '', ...values]) =>
      /** @type {const} */ ([
        name.toLowerCase(),
        decode(values.find((v) => v !== undefined) ?? ''),
      ]),
  );
  return new Map(found);
}

/** @param {string} value an attribute's, as written */
function decode(value) {
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
