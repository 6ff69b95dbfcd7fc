import type { Locale } from '../content/locale.ts';
import { quantitiesIn } from './quantity-in-text.ts';

const scales = { million: 1e6, billion: 1e9, trillion: 1e12 } as const;

/**
 * The forms in which a text may give a figure of the ledger.
 * @param figure as the ledger has it: `49%`, `2015`, `12 months`, `2x`, `200 million`, `135 billion dollars`
 * @param locale the language of the text
 * @returns every accepted form; a text has to contain one of them
 */
export function formsOf(figure: string, locale: Locale): readonly string[] {
  const money = /^([\d.]+) (million|billion|trillion) dollars$/.exec(figure);
  if (money?.[1] !== undefined) {
    const amount = figure.replace(' dollars', '');
    return locale === 'zh'
      ? [`${inHan(amount)}美元`]
      : [`${amount} dollars`, `$${amount}`, `US$${amount}`];
  }
  if (/^[\d.]+ (million|billion|trillion)$/.test(figure)) {
    return locale === 'zh' ? [inHan(figure)] : [figure];
  }
  const times = /^(\d+)x$/.exec(figure)?.[1];
  if (times !== undefined) {
    return locale === 'zh' ? [`${times}倍`] : times === '2' ? ['twice'] : [`${times} times`];
  }
  const months = /^(\d+) months$/.exec(figure)?.[1];
  if (months !== undefined) return locale === 'zh' ? [`${months}个月`] : [figure];
  if (/^(?:19|20)\d\d$/.test(figure) && locale === 'zh') return [`${figure}年`, figure];
  return [figure];
}

/**
 * A count of millions or more in 万 and 亿: `200 million` → `2亿`, `135 billion` → `1350亿`.
 * @param figure a number and a scale
 */
function inHan(figure: string): string {
  const [digits = '0', scale = 'million'] = figure.split(' ');
  const value = Number(digits) * scales[scale as keyof typeof scales];
  return value >= 1e8 ? `${String(value / 1e8)}亿` : `${String(value / 1e4)}万`;
}

/**
 * Tells whether a text gives a figure, as a number of its own and not as part of a longer one; a year may stand in a date.
 * @param text prose
 * @param figure as the ledger has it
 * @param locale the language of the text
 */
export function givesFigure(text: string, figure: string, locale: Locale): boolean {
  const wanted = /^\d+x$/.test(figure) ? figure : quantitiesIn(figure, 'en')[0]?.key;
  if (wanted === undefined) return text.includes(figure);
  // A share or an amount is given in digits; only a multiple may be a word.
  return quantitiesIn(text, locale).some(
    ({ key, text: written }) =>
      (key === wanted || key.startsWith(`${wanted}-`)) &&
      (/\d/.test(written) || wanted.endsWith('x')),
  );
}
