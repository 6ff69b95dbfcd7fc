/** A piece of a page. Pieces that are no tag have an empty name and no attributes. */
export interface Token {
  /**
   * A tag is `open` or `close`; `raw` is the inside of an element that holds only text (script,
   * style, textarea, title); `other` is a comment or doctype.
   */
  readonly kind: 'open' | 'close' | 'text' | 'raw' | 'other';
  /** As written. */
  readonly text: string;
  /** In lower case. */
  readonly name: string;
  /** Names in lower case, values decoded. */
  readonly attributes: ReadonlyMap<string, string>;
}

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

/** A token that is no tag. */
export function plainToken(kind: 'text' | 'raw' | 'other', text: string): Token {
  return { kind, text, name: '', attributes: new Map() };
}

/**
 * Cuts a page into tokens; their texts joined are the page again. For the well-formed HTML that a
 * build writes; it repairs nothing.
 */
export function tokensOf(html: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < html.length) {
    const token = tokenAt(html, at);
    tokens.push(token);
    at += token.text.length;
    if (token.kind !== 'open' || !textOnly.has(token.name)) continue;
    const rest = html.slice(at);
    const length = rest.search(new RegExp(`</${token.name}\\s*>`, 'i'));
    const text = length === -1 ? rest : rest.slice(0, length);
    tokens.push(plainToken('raw', text));
    at += text.length;
  }
  return tokens;
}

function tokenAt(html: string, at: number): Token {
  piece.lastIndex = at;
  const match = piece.exec(html);
  if (match === null) throw new Error(`Not HTML: ${html.slice(at, at + 80)}`);
  const { slash, name, attributes = '' } = match.groups ?? {};
  const [text] = match;
  if (name === undefined) return plainToken(text.startsWith('<!') ? 'other' : 'text', text);
  return {
    kind: slash === '/' ? 'close' : 'open',
    text,
    name: name.toLowerCase(),
    attributes: attributesIn(attributes),
  };
}

/** @param text the inside of a tag, after its name */
function attributesIn(text: string): Map<string, string> {
  return new Map(
    Array.from(text.matchAll(attribute), ([, name = '', ...values]) => [
      name.toLowerCase(),
      decode(values.find((value) => (value as string | undefined) !== undefined) ?? ''),
    ]),
  );
}

/** @param value an attribute's, as written */
function decode(value: string): string {
  return value.replace(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities.get(name) ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}
