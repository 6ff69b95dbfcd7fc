/**
 * How many Han characters a text has; marks and Latin letters do not count.
 * @param text prose
 */
export function countHan(text: string): number {
  return [...text].filter((character) => /\p{Script=Han}/u.test(character)).length;
}

/**
 * How many words a text has, cut at white space.
 * @param text prose
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
