import { languageTag } from '../../content/locale.ts';
import type { Locale } from '../../content/locale.ts';

/** A year and a month as one number of months, so that they can be compared and counted. */
function monthCount(text: string): number {
  const [year = '', month = ''] = text.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

/**
 * Where a date stands on a scale of months.
 * @param date `2022-11` for the start of a month, `2023-06-13` for the end of a day
 * @param origin the month at which the scale starts
 * @returns months from the scale's start; every month is as long as another
 */
export function month(date: string, origin: string): number {
  const [year = '', number = '', day] = date.split('-');
  const whole = monthCount(date) - monthCount(origin);
  if (day === undefined) return whole;
  const days = new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate();
  return whole + Number(day) / days;
}

/**
 * A range of months in which a thing may have begun: to the end of its only month, or up to its last.
 * @param range first and last month
 * @param origin the month at which the scale starts
 */
export function spell(range: readonly [string, string], origin: string): [number, number] {
  const [first, last] = range.map((date) => month(date, origin));
  return [first ?? 0, Math.max(last ?? 0, (first ?? 0) + 1)];
}

/**
 * Every month of a scale, both ends included.
 * @param from first month
 * @param to last month
 * @returns `2022-09`, `2022-10` and so on
 */
export function monthsBetween(from: string, to: string): string[] {
  return Array.from({ length: monthCount(to) - monthCount(from) + 1 }, (_, index) => {
    const count = monthCount(from) + index;
    return `${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}

/**
 * A month's short name: `Sep`, `9月`.
 * @param date `2022-09`
 * @param locale the language to say it in
 */
export function monthName(date: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languageTag[locale], { month: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${date}-01T00:00:00Z`));
}
