import { endOf } from '../deposit/join-pages.ts';
import { plainToken, tokensOf } from '../html-tokens.ts';
import type { Token } from '../html-tokens.ts';
import { escapeXml } from '../../outputs/xml.ts';
import { asXhtml } from './xhtml.ts';

/**
 * The figures of a page of the site, each by its id.
 * @param html the page of a chapter
 */
export function figuresIn(html: string): ReadonlyMap<string, readonly Token[]> {
  const tokens = tokensOf(html);
  return new Map(
    tokens.flatMap(({ kind, name, attributes }, at) => {
      const id = attributes.get('id')?.replace(/^f-/, '');
      if (kind !== 'open' || name !== 'figure' || id === undefined) return [];
      const figure = tokens.slice(at, endOf(tokens, at) + 1);
      return [[id, withoutQuestions(figure)] as const];
    }),
  );
}

/** What a script would answer is left to the table, which has every answer. */
function withoutQuestions(tokens: readonly Token[]): readonly Token[] {
  const left: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, attributes } = tokens[at] ?? plainToken('text', '');
    if (kind === 'open' && attributes.get('class') === 'figure-try') {
      const rest = tokens.slice(at);
      at += rest.findIndex(({ kind: end, name }) => end === 'open' && name === 'figcaption') - 1;
    } else left.push(tokens[at] ?? plainToken('text', ''));
  }
  return left;
}

/** How the parts of a figure are led in a book. */
export interface FigureLead {
  /** Before every id, where another language has the same. */
  readonly mark: string;
  /** What a link becomes, by the address that it had on the site. */
  readonly lead: (address: string) => string;
  /** Whether a link leads to a note of its chapter. */
  readonly isNote: (address: string) => boolean;
}

const naming = /(\s)(id|aria-labelledby|aria-describedby)="([^"]*)"/g;

/**
 * A figure as XHTML: its drawing, its caption and its table, the marks of claims with the letters that the site has from its
 * style.
 * @param tokens of `figuresIn`
 * @param how what it is led by
 */
export function figurePart(tokens: readonly Token[], { mark, lead, isNote }: FigureLead): string {
  return tokens
    .map((token) => {
      const { kind, attributes } = token;
      if (kind !== 'open') return asXhtml(token);
      const target = lead(attributes.get('href') ?? '');
      const text = asXhtml(token)
        .replace(naming, (_, space: string, name: string, ids: string) => {
          const named = ids.replaceAll(/\S+/g, (id) => mark + id);
          return `${space}${name}="${named}"`;
        })
        .replace(/(\shref=)"[^"]*"/, (_, name: string) => `${name}"${escapeXml(target)}"`);
      const letter = attributes.get('data-mark');
      if (letter === undefined) return text;
      const isReference = isNote(attributes.get('href') ?? '');
      const role = isReference ? ' epub:type="noteref" role="doc-noteref"' : '';
      return `${text.replace(/>$/, `${role}>`)}${letter}`;
    })
    .join('');
}
