/*
 * How a question is cut into what to look for, and how that stands in a text. Han text has no word
 * boundaries, and a dictionary's would hide 模型 in 大语言模型; so every pair of neighbours is looked for.
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
 * What to look for: Latin words less what joins their parts and endings that inflect them, Han text by
 * its pairs, a lone Han character as itself.
 * @param question as a reader typed it
 */
export function askedFor(question: string): readonly string[] {
  const { latin, runs } = cut(question);
  const han = runs.flatMap((run) => (run.length === 1 ? run : pairs(run)));
  return [...new Set([...latin.map(stem), ...han])];
}

/**
 * A pattern of what `askedFor` gives: a Latin word is found by its beginning, whatever joins its parts
 * (e-mail), and taken whole; a number only as itself.
 */
export function needleOf(word: string): string {
  const letters = [...word].map(escaped);
  if (/^[a-z]/.test(word)) return `${alone}${letters.join("[-'’]?")}[\\p{Script=Latin}\\d]*`;
  const after = /\d$/.test(word) ? '(?!\\d)' : '';
  return (/^\d/.test(word) ? alone : '') + letters.join('') + after;
}

/**
 * A pattern of a name as it stands, not as a part of another word.
 * @param name folded
 */
export function exact(name: string): string {
  const before = /^[a-z\d]/.test(name) ? alone : '';
  const after = /[a-z\d]$/.test(name) ? '(?![\\p{Script=Latin}\\d])' : '';
  return before + escaped(name).replaceAll("'", "['’]") + after;
}

const alone = String.raw`(?<![\p{Script=Latin}\d])`;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/**
 * The Latin words of a text, without what joins their parts.
 * @param text any text
 */
export const latinOf = (text: string): readonly string[] => cut(text).latin;

/** The Han characters of a text. */
export const charactersOf = (text: string): readonly string[] =>
  text.match(/\p{Script=Han}/gu) ?? [];

/** Latin words and numbers, and the runs of Han text in units: characters, and a number before them (2亿). */
function cut(text: string) {
  const folded = fold(text);
  const han = /(?:(?<![-.'\p{Script=Latin}\d])\d+(?:\.\d+)?)?\p{Script=Han}+/gu;
  const words = /[\p{Script=Latin}\d]+(?:[-.'][\p{Script=Latin}\d]+)*%?/gu;
  return {
    latin: (folded.replace(han, ' ').match(words) ?? []).map(joined),
    runs: (folded.match(han) ?? []).map((run) => run.match(/[\d.]+|./gu) ?? []),
  };
}

const pairs = (run: readonly string[]): readonly string[] =>
  run.slice(1).map((unit, index) => `${run[index] ?? ''}${unit}`);

const joined = (word: string): string => word.replace(/'s$|[-']/g, '');

/** A word less an ending that inflects it. */
export const stem = (word: string): string =>
  /^\p{L}+$/u.test(word) ? word.replace(/(?:(?<=.{4})(?:ing|ies|ed)|(?<=.{3})s)$/u, '') : word;
