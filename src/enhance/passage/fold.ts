const quoteMarks: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛]/g, "'"],
  [/[“”„‟]/g, '"'],
];

/**
 * Text as a browser's search compares it: case, accents, width and the shape of quotation marks do
 * not count. Every UTF-16 unit keeps its place, so that indices hold in both texts.
 * @param text any text
 */
export function fold(text: string): string {
  const plain = quoteMarks.reduce((done, [marks, mark]) => done.replace(marks, mark), text);
  return plain.replace(/[^\n -~]|[A-Z]/gu, (character) => {
    const [base = character] = character.normalize('NFKD').toLowerCase();
    return base.length === character.length ? base : character;
  });
}
