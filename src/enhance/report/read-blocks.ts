import type { Notes } from './notes.ts';
import { join, link, text, within } from './piece.ts';
import type { Piece } from './piece.ts';

/** What is a tool of the page, and no part of its text. */
const tools = '.notes, h2, summary, svg, button, [hidden]';

/**
 * The text of a section or figure, paragraph by paragraph; each mark of a claim becomes the number of its note.
 * @param body of the section, or the figure
 * @param notes which the marks are added to
 */
export function readBlocks(body: Element, notes: Notes): Piece[] {
  if (body.matches('figure')) return readFigure(body, notes);
  if (body.matches(tools)) return [];
  if (body.matches('p, li, blockquote')) {
    const words = tidy(readInline(body, notes));
    if (words.text === '') return [];
    const bullet = body.matches('li') ? '- ' : '';
    return [
      {
        html: `<p>${words.html}</p>`,
        text: bullet + words.text,
        markdown: bullet + words.markdown,
      },
    ];
  }
  return [...body.children].flatMap((child) => readBlocks(child, notes));
}

/** The picture, its caption, and as notes what its table says of each claim. */
function readFigure(figure: Element, notes: Notes): Piece[] {
  const id = figure.id.replace(/^(.*\.)?f-/, '');
  const locale = figure.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) ?? '';
  // Beside the site's icon, whatever its sub-path.
  const root = document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href;
  const picture = new URL(`f/${id}.${locale}.png`, root ?? location.href).href;
  const caption = figure.querySelector('figcaption > p');
  const words = caption ? tidy(readInline(caption, notes)) : text('');
  const alt = text(figure.querySelector('details p')?.textContent ?? '');
  const marks = [...figure.querySelectorAll('tbody tr')].flatMap((row) => {
    const cells = [...row.children].map((cell) => cell.textContent.trim());
    const said = cells.slice(0, -1).join(' — ');
    return [...(row.lastElementChild?.querySelectorAll('a') ?? [])].map((source) =>
      notes.mark(source.href, `${said} (${source.textContent})`),
    );
  });
  const numbers = join(marks, { text: '', markdown: '' });
  return [
    {
      html: `<p><img src="${picture}" width="605" alt="${alt.html.replaceAll('"', '&quot;')}"></p><p>${words.html}${numbers.html}</p>`,
      text: `${words.text}${numbers.text} ${picture}`,
      markdown: `![${alt.markdown}](${picture})\n\n${words.markdown}${numbers.markdown}`,
    },
  ];
}

function readInline(parent: Node, notes: Notes): Piece {
  return join([...parent.childNodes].map((node) => readNode(node, notes)));
}

function readNode(node: Node, notes: Notes): Piece {
  if (node instanceof Text) return text(node.data.replaceAll(/\s+/g, ' '));
  if (!(node instanceof Element) || node.matches(tools)) return text('');
  if (node.matches('.claim-mark')) {
    // Its label is its letter, a colon, and who vouches.
    const label = node.ariaLabel?.replace(/^[^:：]*[:：]\s*/, '') ?? '';
    return notes.mark(node.getAttribute('href') ?? '', label);
  }
  const words = readInline(node, notes);
  if (['I', 'EM'].includes(node.tagName)) return within(words, 'em', '*');
  if (['B', 'STRONG'].includes(node.tagName)) return within(words, 'b', '**');
  // The words that are defined or told of on this site lead nowhere in a report.
  if (node instanceof HTMLAnchorElement && node.origin !== location.origin)
    return link(node.href, words);
  return words;
}

/** Without white space at its ends. */
const tidy = ({ html, text: plain, markdown }: Piece): Piece => ({
  html: html.trim(),
  text: plain.trim(),
  markdown: markdown.trim(),
});
