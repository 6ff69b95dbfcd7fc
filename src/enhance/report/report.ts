import { Notes } from './notes.ts';
import { join, link, text } from './piece.ts';
import type { Piece } from './piece.ts';
import { readBlocks } from './read-blocks.ts';

/** Something of the site with its notes and its citation, for a report. */
export type Report = Piece;

/**
 * What a citation box cites, from what stands on the page in the language of the box: a section, a claim or a figure.
 * @param box with the day of access in it
 */
export function reportOf(box: HTMLElement): Report {
  const language = languageOf(box);
  const own = (selector: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(`main ${selector}`)].find(
      (element) => languageOf(element) === language,
    );
  const notes = new Notes();
  const body = own(':is(article, section)[id]') ?? own('figure[id]');
  const blocks = body ? [titleOf(own('h1')), ...readBlocks(body, notes)] : claimOf(own, notes);
  const [address = '', citation = ''] = [...box.querySelectorAll('dd')].map(asToday);
  const parts = [...blocks, ...notes.pieces(), linked(citation, address)];
  const whole = join(parts, { text: '\n\n', markdown: '\n\n' });
  return { ...whole, html: `<div lang="${language}">${whole.html}</div>` };
}

const languageOf = (element: Element): string => element.closest<HTMLElement>('[lang]')?.lang ?? '';

function titleOf(heading: HTMLElement | undefined): Piece {
  const { number = '' } =
    document.querySelector<HTMLElement>('main > header .numeral')?.dataset ?? {};
  const name = text(`${number && `§${number} `}${heading?.textContent ?? ''}`);
  return { ...name, html: `<h3>${name.html}</h3>`, markdown: `### ${name.markdown}` };
}

/** The statement, who vouches for it by what rule, and the sources. */
function claimOf(own: (selector: string) => HTMLElement | undefined, notes: Notes): Piece[] {
  const say = (selector: string): string => own(selector)?.textContent.trim() ?? '';
  const day = say('.claim-subject time');
  const vouching = `${say('.claim-basis b')} (${day}). ${say('.claim-basis .claim-rule')} ${say('.claim-sources cite')}`;
  const statement = join([text(say('.claim-statement')), notes.mark(location.pathname, vouching)]);
  return [{ ...statement, html: `<p>${statement.html}</p>` }];
}

/** What a row of the box says of the text as it reads today. */
function asToday(row: Element): string {
  const shown = row.querySelector('[data-part]')?.cloneNode(true) as Element | undefined;
  for (const piece of shown?.querySelectorAll('.of-section') ?? []) piece.remove();
  return shown?.textContent.trim() ?? '';
}

/** A citation in which its address is a link. */
function linked(citation: string, address: string): Piece {
  const [before = '', ...after] = citation.split(address);
  const whole = join([text(before), link(address, text(address)), text(after.join(address))]);
  return { ...whole, html: `<p>${whole.html}</p>`, text: citation };
}
