/** What is wrong in a language's typesetting, and what to write instead. */
export interface TypographyRule {
  /** Where in a text it is done: offsets from the start. */
  readonly find: (text: string) => readonly number[];
  readonly fault: string;
  readonly mend: string;
}

/**
 * Finds every match of a pattern.
 * @param pattern what is wrong where it matches
 */
export function matching(pattern: RegExp): TypographyRule['find'] {
  const everywhere = new RegExp(pattern, `${pattern.flags}g`);
  return (text) => [...text.matchAll(everywhere)].map(({ index }) => index);
}
