/*
 * How text is cut for the index, and a question for asking it. Han text has no word boundaries, and a
 * dictionary's would hide 模型 in 大语言模型; so every Han character is a word, and so is every pair.
 */

/** A question or a name as both are compared: width, case, accents and outer space do not count. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Text with every Han character as a word of its own. The site writes no space beside a Han
 * character, so that `unspaced` gives the text back.
 * @param text as a reader sees it
 */
export function spaced(text: string): string {
  return text.replace(/(?<=\p{Script=Han})(?=\S)|(?<=\S)(?=\p{Script=Han})/gu, ' ');
}

/**
 * Text as a reader sees it.
 * @param text from `spaced`
 */
export function unspaced(text: string): string {
  return text.replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
}

/**
 * Every pair of neighbours in the Han text, a number before it being one of them: 2亿 is no 亿 after 12.
 * @param text any text
 */
export function pairsOf(text: string): readonly string[] {
  return runsOf(text).flatMap((run) => run.slice(1).map((unit, index) => `${run[index]}${unit}`));
}

/**
 * What to ask the index: Latin words as they are, Han text by its pairs, a lone Han character as itself.
 * @param question as a reader typed it
 */
export function askedFor(question: string): readonly string[] {
  const text = fold(question);
  const latin = text.replace(/\d*\p{Script=Han}+/gu, ' ').match(/[\p{L}\p{N}]\S*/gu) ?? [];
  const han = runsOf(text).flatMap((run) => (run.length === 1 ? run : pairsOf(run.join(''))));
  return [...new Set([...latin, ...han])];
}

/** The runs of Han text, each in its units: characters, and a number that stands before them. */
function runsOf(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/\d*\p{Script=Han}+/gu)].map(
    ([run]) => run.match(/\d+|\p{Script=Han}/gu) ?? [],
  );
}
