/** The same words for programs that take rich text, that take plain text, and for Markdown. */
export interface Piece {
  readonly html: string;
  readonly text: string;
  readonly markdown: string;
}

/** What stands between the pieces that are joined. */
interface Between {
  readonly text: string;
  readonly markdown: string;
}

/** Text as it is; what each form would read as its own is escaped. */
export const text = (words: string): Piece => ({
  html: words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  text: words,
  markdown: words.replace(/[\\`*_[\]<>]/g, String.raw`\$&`),
});

/** Pieces as one. */
export const join = (
  pieces: readonly Piece[],
  between: Between = { text: '', markdown: '' },
): Piece => ({
  html: pieces.map(({ html }) => html).join(''),
  text: pieces.map((piece) => piece.text).join(between.text),
  markdown: pieces.map(({ markdown }) => markdown).join(between.markdown),
});

/** Words within an element of HTML and the marks of Markdown; plain text has none. */
export const within = (piece: Piece, tag: 'em' | 'b', mark: '*' | '**'): Piece => ({
  html: `<${tag}>${piece.html}</${tag}>`,
  text: piece.text,
  markdown: piece.markdown === '' ? '' : mark + piece.markdown + mark,
});

/** Words that lead somewhere. */
export const link = (address: string, words: Piece): Piece => ({
  html: `<a href="${address.replaceAll('"', '%22')}">${words.html}</a>`,
  text: words.text,
  markdown: words.text === address ? `<${address}>` : `[${words.markdown}](${address})`,
});
