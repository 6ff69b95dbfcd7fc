import { formatDirective } from './directive.ts';
import { makeDirective } from './make-directive.ts';
import { PageText } from './page-text.ts';
import { citationIn, formatDay, quote } from './quotation.ts';
import { readPage } from './read-page.ts';
import type { Words } from './words.ts';

/** A selected passage, with all that is asked of it. */
export interface Passage {
  readonly link: () => string;
  readonly quotation: (words: Words) => Promise<string>;
  /** Lets the keyboard go on from the passage. */
  readonly focus: () => void;
}

/**
 * The passage of a selection.
 * @param range what is selected
 * @returns undefined where nothing is, or where it does not start in a section of a chapter
 */
export function passageOf(range: Range): Passage | undefined {
  const { text, passage, home } = readPage(range);
  const section = home?.closest<HTMLElement>('.is-chapter .section');
  if (passage === undefined || section == null) return undefined;
  // What is no paragraph, or none that is registered yet, is linked and cited by its section.
  const id = home?.closest('p[data-number][id]')?.id ?? section.id;

  function link(): string {
    const page = new PageText(text, document.documentElement.lang);
    const directive = passage && makeDirective(page, passage);
    const [address = ''] = location.href.split('#');
    return `${address}#${id}${directive === undefined ? '' : `:~:${formatDirective(directive)}`}`;
  }

  async function quotation({ quoteMarks, accessed }: Words): Promise<string> {
    // In a chapter a section leads to its own page; on that page the file stands beside it.
    const own = section?.querySelector<HTMLAnchorElement>(':scope > a[href]')?.href;
    const file = await fetch(new URL('cite.txt', own ?? location.href));
    const citation = citationIn(await file.text(), id).replace(accessed, formatDay(new Date()));
    return [quote(text.slice(passage?.start, passage?.end), quoteMarks), citation, link()].join(
      '\n',
    );
  }

  function focus(): void {
    const place = home?.closest<HTMLElement>('p') ?? section;
    if (!place) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }

  return { link, quotation, focus };
}
