import type { Page } from '@playwright/test';

/** What may stand alone on paper, in reading order. */
const pieces = [
  ['heading', 'h1, h2, h3, .section-number, thead, .notes > p:has(b)'],
  ['row', 'tbody tr'],
  ['note', '.notes li, .notes > p'],
  ['drawing', '.drawing'],
  ['text', 'p'],
] as const;

/** Where something stands on paper: its page, counted from 0, and points from the page's foot. */
interface Place {
  readonly page: number;
  readonly y: number;
}

/** A heading, a row of a table, a note, a drawing or a paragraph, from its top to the top of its last line. */
export interface Piece {
  readonly kind: (typeof pieces)[number][0];
  /** Its first words. */
  readonly words: string;
  /** Of the table, the notes or the section that it belongs to. */
  readonly group: number;
  readonly start: Place;
  readonly end: Place;
}

/** A page printed by Chromium. */
export interface Printed {
  readonly pieces: readonly Piece[];
  /** In points. */
  readonly pageHeight: number;
}

/**
 * Gives both ends of every piece of a page a name and a hidden link to it, because Chromium writes
 * into a PDF where the target of a link stands. Nothing moves by it.
 * @param page a page of the site
 * @returns what was named, in reading order
 */
async function nameEnds(page: Page): Promise<Omit<Piece, 'start' | 'end'>[]> {
  return page.evaluate((kinds) => {
    const groups = [...document.querySelectorAll('table, .notes, .section')];
    const all = kinds.map(([, selector]) => selector).join();
    return [...document.querySelectorAll<HTMLElement>(`main :is(${all})`)]
      .filter((element) => element.checkVisibility() && !element.parentElement?.closest(all))
      .map((element, index) => {
        element.id = `start-${String(index)}`;
        const end = document.createElement('span');
        end.id = `end-${String(index)}`;
        // A drawing and a thing in a row lay out what they hold; in them a mark would take room.
        const last = element.matches('tr, thead')
          ? [...element.querySelectorAll('th, td')].at(-1)
          : element;
        if (last !== undefined && !/grid|flex/.test(getComputedStyle(last).display))
          last.append(end);
        for (const { id } of [element, end]) {
          const link = document.createElement('a');
          link.href = `#${id}`;
          link.hidden = true;
          document.body.append(link);
        }
        return {
          kind: kinds.find(([, selector]) => element.matches(selector))?.[0] ?? 'text',
          words: element.textContent.trim().slice(0, 24),
          group: groups.findLastIndex((group) => group.contains(element)),
        };
      });
  }, pieces);
}

/**
 * Prints a page and reads where its pieces stand.
 * @param page a page of the site, open
 * @param format of the paper
 * @throws {Error} when the PDF does not say where a piece stands
 */
export async function printOn(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  await page.emulateMedia({ media: 'print' });
  const named = await nameEnds(page);
  const pdf = (await page.pdf({ format })).toString('latin1');
  const pages: readonly string[] =
    /\/Kids \[([^\]]*)\]/.exec(pdf)?.[1]?.match(/\d+(?= 0 R)/g) ?? [];
  const places = new Map(
    [...pdf.matchAll(/\/((?:start|end)-\d+) \[(\d+) 0 R \/XYZ \S+ (\S+) 0\]/g)].map(
      ([, name = '', id = '', y]) => [name, { page: pages.indexOf(id), y: Number(y) }],
    ),
  );
  return {
    pieces: named.map((piece, index) => {
      const start = places.get(`start-${String(index)}`);
      if (start === undefined) throw new Error(`${page.url()} prints without "${piece.words}".`);
      return { ...piece, start, end: places.get(`end-${String(index)}`) ?? start };
    }),
    pageHeight: Number(/\/MediaBox \[0 0 \S+ (\S+)\]/.exec(pdf)?.[1]),
  };
}

/** The margins of print.css above and below the text, and the least height of a line, in points. */
const margin = { top: (20 / 25.4) * 72, bottom: (22 / 25.4) * 72 };
const line = 11;

/**
 * What a compositor would send back: a heading or a row of a table alone, a note that begins a page
 * or is cut, a paragraph cut, too much of a page empty before the last section ends.
 * @param printed a printed page of the site
 * @param most the share of a page, counted from 0, that may be empty
 */
export function faultsOf(
  { pieces, pageHeight }: Printed,
  most: (page: number) => number,
): string[] {
  const faults: string[] = [];
  const isOn = (page: number) => (piece: Piece) => piece.start.page === page;
  pieces.forEach((piece, index) => {
    const { kind, words, group, start, end } = piece;
    const at = `p. ${String(start.page + 1)}, "${words}": `;
    const [before, next] = [pieces[index - 1], pieces[index + 1]];
    if (start.page !== end.page) faults.push(`${at}is cut`);
    if (kind === 'heading' && next?.start.page !== start.page) faults.push(`${at}heading alone`);
    if (kind === 'note' && before?.end.page !== start.page) faults.push(`${at}note begins a page`);
    if (kind === 'row') {
      const rows = pieces.filter((other) => other.kind === 'row' && other.group === group);
      if (rows.filter(isOn(start.page)).length === 1) faults.push(`${at}row alone`);
    }
  });
  // What follows the last section, the glossary, may begin a page of its own.
  const last = Math.max(...pieces.filter(({ group }) => group >= 0).map(({ end }) => end.page));
  for (let page = 0; page < last; page += 1) {
    const lowest = Math.min(...pieces.filter(isOn(page)).map(({ end }) => end.y)) - line;
    const empty = (lowest - margin.bottom) / (pageHeight - margin.top - margin.bottom);
    if (empty > most(page))
      faults.push(`p. ${String(page + 1)}: ${empty.toFixed(2)} of it is empty`);
  }
  return faults;
}
