import { plainToken, tokensOf } from '../html-tokens.ts';
import type { Token } from '../html-tokens.ts';

/** A page of the built site that becomes a part of one file. */
export interface PagePart {
  /** The chapter; its part begins at a target of this name. */
  readonly chapter: string;
  readonly html: string;
}

/** Where the ids of each part are in the file that they are joined in: chapter → id there → id here. */
export type JoinedIds = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * What a link becomes, by the address that it had.
 * @param column the language of the column around it, where there is one
 */
export type Lead = (address: string, chapter: string, column: string | undefined) => string;

const naming =
  /(\s)(id|for|aria-labelledby|aria-describedby|aria-controls|popovertarget|href)="([^"]*)"/g;

/**
 * Gives every id of every page one in the file that they are joined in: its own where no earlier page has it, else
 * with its chapter before it.
 * @param parts in their order
 */
export function joinedIds(parts: readonly PagePart[]): JoinedIds {
  const taken = new Set(parts.map(({ chapter }) => chapter));
  return new Map(
    parts.map(({ chapter, html }) => {
      const ids = new Map<string, string>();
      for (const { attributes } of elementOf(html, 'main')) {
        const id = attributes.get('id');
        if (id === undefined || ids.has(id)) continue;
        const here = taken.has(id) ? `${chapter}.${id}` : id;
        taken.add(here);
        ids.set(id, here);
      }
      return [chapter, ids];
    }),
  );
}

/**
 * What several pages have in `<main>`, one behind the other: ids told apart, links led where they lead here. What
 * only a page of its own can offer is left out: the lens over one chapter, the choice of columns.
 * @param parts in their order
 * @param ids of `joinedIds`
 * @param lead where links lead
 */
export function joinPages(parts: readonly PagePart[], ids: JoinedIds, lead: Lead): string {
  return parts
    .map((part) => {
      const [head, ...rest] = withoutChoices(elementOf(part.html, 'main'));
      if (head?.kind !== 'open') throw new Error(`${part.chapter} does not begin with an element.`);
      const begin = { ...head, text: head.text.replace(/>$/, ` id="${part.chapter}">`) };
      return begin.text + ledTokens(rest, part.chapter, ids, lead);
    })
    .join('\n');
}

/**
 * The foot of a page, its links led where they lead here.
 * @param part whose foot it is
 * @param lead where links lead
 */
export function footOf({ chapter, html }: PagePart, lead: Lead): string {
  return ledTokens(elementOf(html, 'footer'), chapter, new Map(), lead);
}

function ledTokens(tokens: readonly Token[], chapter: string, ids: JoinedIds, lead: Lead): string {
  const own = ids.get(chapter) ?? new Map<string, string>();
  let column: string | undefined;
  return tokens
    .map(({ kind, text, attributes }) => {
      if (kind !== 'open') return text;
      const classes = attributes.get('class')?.split(' ') ?? [];
      if (classes.includes('column')) column = attributes.get('lang');
      return text.replace(naming, (_, space: string, name: string, value: string) => {
        const here =
          name === 'href'
            ? lead(value, chapter, column)
            : value.replaceAll(/\S+/g, (id) => own.get(id) ?? id);
        return `${space}${name}="${here}"`;
      });
    })
    .join('');
}

/** The tokens inside the first element of a kind that does not stand in itself. */
function elementOf(html: string, name: 'main' | 'footer'): Token[] {
  const tokens = tokensOf(html);
  const from = tokens.findIndex((token) => token.kind === 'open' && token.name === name);
  if (from === -1) throw new Error(`A page of the site has no <${name}>.`);
  return tokens.slice(from + 1, endOf(tokens, from));
}

function withoutChoices(tokens: readonly Token[]): Token[] {
  const left: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? plainToken('text', '');
    if (isChoice(tokens, at)) at = endOf(tokens, at);
    else left.push(token);
  }
  return left;
}

/** A set of buttons of which one chooses what is shown of a whole page. */
function isChoice(tokens: readonly Token[], at: number): boolean {
  const { kind, name } = tokens[at] ?? plainToken('text', '');
  const button = new Map([
    ['fieldset', 'lens'],
    ['form', 'view'],
  ]).get(name);
  if (kind !== 'open' || button === undefined) return false;
  return tokens
    .slice(at, endOf(tokens, at))
    .some(({ attributes }) => attributes.get('name') === button);
}

/** The place of the tag that closes an element without another of its kind inside. */
export function endOf(tokens: readonly Token[], at: number): number {
  const name = tokens[at]?.name ?? '';
  return tokens.findIndex(
    (token, index) => index > at && token.kind === 'close' && token.name === name,
  );
}
