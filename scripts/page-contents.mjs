/** @typedef {import('./html-tokens.mjs').Token} Token */

/**
 * What a selector can hold on to in a page.
 * @typedef {object} PageContents
 * @property {ReadonlySet<string>} tags in lower case
 * @property {ReadonlySet<string>} ids
 * @property {ReadonlySet<string>} classes
 * @property {ReadonlyMap<string, ReadonlySet<string>>} attributes every value of each name
 * @property {(name: string) => boolean} isInScript whether a script says this word, and so may add
 *   a class, id, tag, attribute or property of that name
 */

// The parser adds these where the text leaves them out.
const implied = ['html', 'head', 'body', 'tbody', 'colgroup'];

/**
 * @param {readonly Token[]} tokens
 * @param {string} script the text of every script the page runs
 * @returns {PageContents}
 */
export function contentsOf(tokens, script) {
  const tags = new Set(implied);
  /** @type {Map<string, Set<string>>} */
  const attributes = new Map();
  for (const token of tokens.filter(({ kind }) => kind === 'open')) {
    tags.add(token.name);
    for (const [name, value] of token.attributes) {
      attributes.set(name, (attributes.get(name) ?? new Set()).add(value));
    }
  }
  const classes = [...(attributes.get('class') ?? [])].flatMap((list) => list.split(/\s+/));
  const words = new Set(script.match(/[\w-]+/g));
  return {
    tags,
    ids: attributes.get('id') ?? new Set(),
    classes: new Set(classes),
    attributes,
    // A class such as `md:grid` is no word, so it is looked for as it stands.
    isInScript: (name) => (/^[\w-]+$/.test(name) ? words.has(name) : script.includes(name)),
  };
}
