import type { Locale } from '../content/locale.ts';
import { terms, wholeWords } from './phrase-words.ts';

/** Belongs to what stands before it: marks that close, particles, what follows a place or a time. */
const trailing =
  /^(?:[\p{Pe}\p{Pf}\p{Po}]|[的了着过们吗呢吧上下里外中内前后时]|之[前后中间外内]|以[前后来])$/u;
/** Ends in what joins two things: it closes a line rather than open one, unless a mark stands before it. */
const joining = /(?<!以)[和与及或]$/u;
/** One character that leans on what follows: marks that open, prepositions, adverbs, numerals, adjectives. */
const leading =
  /^(?:[\p{Ps}\p{Pi}]|[在从向对把被给往为用以由到至离和与及或不没未只就也都却还要再更最很太先而这那哪每各第一两二三几数新旧老小大])$/u;

/** What is never taken apart: terms, words, Latin names, numbers with their units. */
const whole = new RegExp(
  [
    ...[...terms, ...wholeWords].toSorted((a, b) => b.length - a.length),
    String.raw`\d{4}年?至\d{4}年?`,
    String.raw`\d{1,2}月\d{1,2}日`,
    String.raw`\d[\d.,]*(?:%|倍|[万亿](?:美元)?|年[春夏秋冬]?|月|日|家|条|章|节)?`,
    String.raw`[\p{Script=Latin}\d][\p{Script=Latin}\d.’'&+-]*(?: [\p{Script=Latin}\d][\p{Script=Latin}\d.’'&+-]*)*`,
  ].join('|'),
  'gu',
);

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** As many Han characters as a reader takes in at a glance: up to here, phrases join into one. */
const glance = 5;

/**
 * A title in the phrases at whose joints a line may break; joined they are the title. English breaks
 * at its spaces and stays whole.
 * @param title the words of a heading
 * @param locale its language
 * @param longest how many Han characters short phrases may have once joined
 */
export function phrasesOf(title: string, locale: Locale, longest = glance): readonly string[] {
  return locale === 'en' ? [title] : joinShort(attach(wordsIn(title)), longest);
}

/**
 * The Han word that a text ends with, empty where it ends with anything else.
 * @param text Chinese
 */
export function lastHanWord(text: string): string {
  const [run = ''] = /\p{Script=Han}*$/u.exec(text) ?? [];
  return phrasesOf(run, 'zh', 0).at(-1) ?? '';
}

function wordsIn(title: string): readonly string[] {
  const atoms = [...title.matchAll(whole)];
  const starts = [0, ...atoms.map(({ index, 0: atom }) => index + atom.length)];
  return starts.flatMap((start, index) => {
    const atom = atoms[index];
    const between = title.slice(start, atom?.index);
    const words = [...segmenter.segment(between)].map(({ segment }) => segment);
    return atom === undefined ? words : [...words, atom[0]];
  });
}

/** Gives every particle, mark and word of one character the neighbour it belongs to. */
function attach(words: readonly string[]): readonly string[] {
  let isOpen = false;
  return words.reduce<readonly string[]>((phrases, word, index) => {
    const last = phrases.at(-1) ?? '';
    const isSingle = [...word].length === 1;
    const isLast = index === words.length - 1;
    const isTaken =
      trailing.test(word) ||
      (!endsWithMark(last) &&
        ((isSingle && joining.test(word)) ||
          (isSingle && !leading.test(word) && (isLast || last.endsWith('的')))));
    const joins = last !== '' && (isOpen || isTaken);
    isOpen = joins && isTaken ? false : isSingle && (!joins || leading.test(word));
    return joins ? [...phrases.slice(0, -1), last + word] : [...phrases, word];
  }, []);
}

/** From the end, since in Chinese what qualifies comes first and the thing itself last. */
function joinShort(phrases: readonly string[], longest: number): readonly string[] {
  return phrases.reduceRight<readonly string[]>((joined, phrase) => {
    const [next, ...rest] = joined;
    const isJoint = endsWithMark(phrase) || joining.test(phrase);
    if (next === undefined || isJoint || width(phrase + next) > longest) return [phrase, ...joined];
    return [phrase + next, ...rest];
  }, []);
}

function endsWithMark(phrase: string): boolean {
  return /[\p{Pe}\p{Pf}\p{Po}]$/u.test(phrase);
}

/** In Han characters: a Latin letter or digit is not half as wide, and marks do not count. */
function width(phrase: string): number {
  const han = phrase.match(/\p{Script=Han}/gu)?.length ?? 0;
  const other = phrase.match(/[\p{Script=Latin}\d%]/gu)?.length ?? 0;
  return han + 0.4 * other;
}
