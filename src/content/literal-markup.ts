/** Signs that would reach a reader as they were typed, and what they are. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\*+/, 'no emphasis is made of it'],
  [/__|(?<![A-Za-z\d])_[^_\s](?:[^_]*[^_\s])?_/, 'no emphasis is made of it'],
  [/`/, 'no code is made of it'],
  [/\]\(|\]\[|!\[|\[\^|\[\[|\]\]|\]:/, 'no link is made of it'],
  [/[{}]/, 'braces stand only in a heading, around its id'],
  [/~~|==/, 'no markup is made of it'],
  [/\\/, 'a reader sees the stroke'],
  [/\|/, 'no table is made of it'],
  [/&(?:[A-Za-z]\w*|#\w+);/, 'no character is made of it here'],
  [/<\/?[A-Za-z][^>]*>/, 'no element is made of it here'],
  [/<!--|-->|:::|\$\$/, 'no markup is made of it'],
  [/^#{1,6}(?=\s|[^#\d])/, 'a heading is a line "## Title {#the-id}" of its own'],
  [/^[-+>] /, 'no list is made of it'],
  [/\bhttps?:\/\/|\bwww\./, 'no link is made of a bare address'],
];

/**
 * What is wrong with a text that holds markup which nothing reads.
 * @param text as a reader would see it
 * @param isTitle whether it names a work of others, which may have a stroke in it
 * @returns a clause, and how to mend it, or nothing
 */
export function literalMarkup(
  text: string,
  isTitle = false,
): { readonly fault: string; readonly mend: string } | undefined {
  for (const [mark, why] of marks) {
    const found = mark.exec(text);
    if (found === null || (isTitle && found[0] === '|')) continue;
    const near = text.slice(Math.max(0, found.index - 6), found.index + found[0].length + 6);
    const fault = `“${near.replaceAll('\n', '⏎')}” would be shown as it is typed: ${why}`;
    return { fault, mend: mendOf(found[0]) };
  }
  return undefined;
}

function mendOf(mark: string): string {
  if (/^\*|_/.test(mark)) {
    return 'Take the signs out; bold in prose needs a plain letter or sign on both outer sides: 甲**乙**丙, with punctuation outside.';
  }
  if (mark.endsWith('://') || mark === 'www.') {
    return 'Write [words](https://…) in prose, and words alone elsewhere.';
  }
  if (mark.startsWith('&')) return 'Write the character itself.';
  return 'Write it in words, without the signs.';
}
