import type { Locale } from '../content/locale.ts';
import { terms } from '../typeset/phrase-words.ts';

/** Articles, coordinating conjunctions, and prepositions; `up`, `out` or `off` may be adverbs and are not here. */
const small = new Set(
  (
    'a an the and but for nor or so yet about after against among as at before behind between beyond ' +
    'by despite during except from in into like near of on onto over past per through to toward ' +
    'under until upon via with within without'
  ).split(' '),
);

/** Raises the first letter of a word that is written small throughout, so that OpenAI and 49% stay. */
function raise(word: string): string {
  return /\p{Lu}/u.test(word) ? word : word.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
}

/**
 * An English title in headline style: the MLA Handbook’s and Chicago’s (17th ed., 8.159).
 * @param title in sentence case; one without Latin letters comes back as it is
 */
export function headlineStyle(title: string): string {
  const words = title.split(' ');
  return words
    .map((word, index) => {
      const isEdge =
        index === 0 || index === words.length - 1 || /[:?!—–]$/u.test(words[index - 1] ?? '');
      const bare = word.replace(/[^\p{L}]+$/u, '').replace(/^[^\p{L}]+/u, '');
      if (!isEdge && small.has(bare)) return word;
      return word
        .split('-')
        .map((part, at) => (at > 0 && small.has(part) ? part : raise(part)))
        .join('-');
    })
    .join(' ');
}

/**
 * A title in double quotation marks; those it has itself become single.
 * @param title any title
 * @param mark what the sentence puts after the title: within the marks, after the American custom
 */
export function inQuotes(title: string, mark = ''): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}${mark}”`;
}

/**
 * The full stop of a title, where it has no closing mark of its own.
 * @param title any title
 */
export function stopAfter(title: string): string {
  return /[.?!…。？！]$/u.test(title) ? '' : '.';
}

/** Where a statement is cut, in characters: about a line of a list of references. */
const longest = { zh: 30, en: 80 } as const satisfies Record<Locale, number>;

/** The mark of omission, as each language writes it. */
const omission = { zh: '……', en: '…' } as const satisfies Record<Locale, string>;

/**
 * A statement short enough to stand as a title, cut where the sense breaks or else after a whole word, never within
 * a number, a date or a name, nor after an article or a preposition.
 * @param statement of a claim
 * @param locale its language
 */
export function shortStatement(statement: string, locale: Locale): string {
  const characters = [...statement];
  if (characters.length <= longest[locale]) return statement;
  const head = characters.slice(0, longest[locale]).join('');
  const sense = [...head.matchAll(/[，；：,;:](?!\d)/gu)].at(-1)?.index ?? 0;
  // A break that comes early leaves too little of the statement.
  if (sense > head.length * 0.6) return head.slice(0, sense) + omission[locale];
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(statement)];
  const end = words.findLast(
    ({ index, segment, isWordLike }) =>
      isWordLike === true &&
      index + segment.length <= head.length &&
      !small.has(segment) &&
      !isWithin(statement, index + segment.length),
  );
  const cut = end === undefined ? head : statement.slice(0, end.index + end.segment.length);
  return cut + omission[locale];
}

/** What goes on a number, a date or a compound name from the word before. */
const goesOn = /^(?:[ -]?\d|-|·|[年月日万亿十倍个%]| (?:million|billion|dollars)\b)/u;

/** Tells whether a cut would fall within a number, a date, a name or a term of the term base. */
function isWithin(statement: string, at: number): boolean {
  const [before, after] = [statement.slice(0, at), statement.slice(at)];
  return (
    goesOn.test(after) ||
    (/\p{Lu}[\p{L}’]*$/u.test(before) && /^ \p{Lu}/u.test(after)) ||
    terms.some((term) => {
      const start = statement.lastIndexOf(term, at - 1);
      return start !== -1 && start < at && at < start + term.length;
    })
  );
}
