// No vowels, so that no token is a word; no letters or digits that are taken for one another.
const letters = 'bcdfghjkmnpqrstvwxz'.split(/(?:)/);
const digits = '23456789'.split(/(?:)/);

/**
 * A new id for a paragraph: its section, and a letter and a digit that no paragraph of it has ever had.
 * @param section the section that the paragraph stands in
 * @param taken every paragraph id ever given
 * @param seed moves the first choice about, so that neighbours do not look like an order
 */
export function newParagraphId(section: string, taken: ReadonlySet<string>, seed: number): string {
  const tokens = letters.flatMap((letter) => digits.map((digit) => letter + digit));
  for (let length = 1; ; length += 1) {
    for (let step = 0; step < tokens.length; step += 1) {
      const token = (tokens[(seed + step) % tokens.length] ?? '').repeat(length);
      const id = `${section}.${token}`;
      if (!taken.has(id)) return id;
    }
  }
}
