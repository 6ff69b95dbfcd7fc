import { join, link, text } from './piece.ts';
import type { Piece } from './piece.ts';

/** The notes of a report, numbered as their marks come. */
export class Notes {
  private readonly notes = new Map<string, { readonly words: string }>();

  /**
   * The number that stands for a claim's mark; the same claim has the same note again.
   * @param path of the claim, on this page or elsewhere on the site
   * @param words who vouches for it
   */
  mark(path: string, words: string): Piece {
    const address = addressOf(path);
    if (!this.notes.has(address)) this.notes.set(address, { words });
    const number = String([...this.notes.keys()].indexOf(address) + 1);
    return {
      html: `<sup><a href="${address}">${number}</a></sup>`,
      text: `[${number}]`,
      markdown: `[^${number}]`,
    };
  }

  /** The notes themselves; none where nothing was marked. */
  pieces(): Piece[] {
    if (this.notes.size === 0) return [];
    const each = [...this.notes].map(([address, { words }], index) => {
      const note = join([text(`${words} `), link(address, text(address))]);
      return {
        html: `<li>${note.html}</li>`,
        text: `[${String(index + 1)}] ${note.text}`,
        markdown: `[^${String(index + 1)}]: ${note.markdown}`,
      };
    });
    const list = join(each, { text: '\n', markdown: '\n' });
    return [{ ...list, html: `<ol>${list.html}</ol>` }];
  }
}

/** The permanent address of a claim: marks lead to a note, to the ledger or to the claim's page. */
function addressOf(path: string): string {
  const [, claim = ''] = /(?:#n-|#|\/c\/)([a-z0-9-]+)\/?$/.exec(path) ?? [];
  // The page's own name is `/s/…/`, `/c/…/` or `/f/…/`, below the sub-path of the site.
  const own = document.querySelector<HTMLLinkElement>('link[rel="cite-as"]')?.href;
  return new URL(`../../c/${claim}/`, own ?? location.href).href;
}
