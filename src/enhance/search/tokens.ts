/*
 * How text is cut for the index, and a question for asking it. Han text has no word boundaries, and a
 * dictionary's would hide 模型 in 大语言模型; so every pair of neighbours is a word. A character is asked
 * for as what a pair begins with, so that the last of a run is a word of its own.
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
 * The words of a text. A compound is a word as a whole and in its parts: GPT-4 is gpt4, gpt and 4.
 * @param text any text
 */
export function wordsOf(text: string): string[] {
  const { latin, runs } = cut(text);
  const compounds = latin.flatMap((word) =>
    /[-']/.test(word) ? [joined(word), ...word.split(/[-']/)] : word,
  );
  return [...compounds, ...runs.flatMap((run) => [...pairs(run), run.at(-1) ?? ''])];
}

/**
 * What to ask the index: the beginnings of Latin words, less endings that inflect them; Han text by its
 * pairs, a lone Han character as itself.
 * @param question as a reader typed it
 */
export function askedFor(question: string): readonly string[] {
  const { latin, runs } = cut(question);
  const han = runs.flatMap((run) => (run.length === 1 ? run : pairs(run)));
  return [...new Set([...latin.map((word) => stem(joined(word))), ...han])];
}

/** The Han characters of a text. */
export const charactersOf = (text: string): readonly string[] =>
  text.match(/\p{Script=Han}/gu) ?? [];

/** Latin words and numbers, and the runs of Han text in units: characters, and a number before them (2亿). */
function cut(text: string) {
  const folded = fold(text);
  const han = /(?:(?<![-.'\p{Script=Latin}\d])\d+(?:\.\d+)?)?\p{Script=Han}+/gu;
  const words = /[\p{Script=Latin}\d]+(?:[-.'][\p{Script=Latin}\d]+)*%?/gu;
  return {
    latin: folded.replace(han, ' ').match(words) ?? [],
    runs: (folded.match(han) ?? []).map((run) => run.match(/[\d.]+|./gu) ?? []),
  };
}

const pairs = (run: readonly string[]): readonly string[] =>
  run.slice(1).map((unit, index) => `${run[index] ?? ''}${unit}`);

const joined = (word: string): string => word.replace(/'s$|[-']/g, '');

const stem = (word: string): string =>
  /^\p{L}+$/u.test(word) ? word.replace(/(?:(?<=.{4})(?:ing|ies|ed)|(?<=.{3})s)$/u, '') : word;
