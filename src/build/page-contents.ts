import type { Token } from './html-tokens.ts';

/** What a selector can hold on to in a page. */
export interface PageContents {
  /** In lower case. */
  readonly tags: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** Every value of each name. */
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a script says this word, and so may add a class, id, tag, attribute or property of that name. */
  readonly isInScript: (name: string) => boolean;
}

// The parser adds these where the text leaves them out.
const implied = ['html', 'head', 'body', 'tbody', 'colgroup'];

/**
 * @param tokens of a whole page
 * @param script the text of every script the page runs
 */
export function contentsOf(tokens: readonly Token[], script: string): PageContents {
  const tags = new Set(implied);
  const attributes = new Map<string, Set<string>>();
  for (const token of tokens.filter(({ kind }) => kind === 'open')) {
    tags.add(token.name);
    for (const [name, value] of token.attributes) {
      attributes.set(name, (attributes.get(name) ?? new Set()).add(value));
    }
  }
  const classes = [...(attributes.get('class') ?? [])].flatMap((list) => list.split(/\s+/));
  const words = new Set<string>(script.match(/[\w-]+/g));
  return {
    tags,
    ids: attributes.get('id') ?? new Set(),
    classes: new Set(classes),
    attributes,
    // A class such as `md:grid` is no word, so it is looked for as it stands.
    isInScript: (name) => (/^[\w-]+$/.test(name) ? words.has(name) : script.includes(name)),
  };
}
