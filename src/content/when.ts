import { z } from 'zod';
import { languageTag } from './locale.ts';
import type { Locale } from './locale.ts';

/** A year, month or day: `2019`, `2023-06`, `2023-06-13`. */
const instant = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * A time as the ledger gives it: an instant, or two joined by `/` (ISO 8601 interval). What is read before it is
 * checked has no form in JSON Schema, so `meta` gives one.
 */
export const whenSchema = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z
      .string()
      .refine((text) => text.split('/').length <= 2 && text.split('/').every(isInstant), {
        message: 'a time is 2019, 2023-06, 2023-06-13, or two of these joined by "/"',
      })
      .refine(isInOrder, { message: 'the stretch of time ends before it begins' }),
  )
  .meta({
    type: ['integer', 'string'],
    pattern: '^\\d{4}(-\\d{2}){0,2}(/\\d{4}(-\\d{2}){0,2})?$',
  });

/** A day, as frontmatter and the lists give it. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'a date is 2026-11-25', abort: true })
  .refine(isInstant, { message: 'a date is 2026-11-25' });

/** Tells whether the text is a year, month or day that the calendar has. */
function isInstant(text: string): boolean {
  if (!instant.test(text)) return false;
  if (text.length < 10) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** Compares what both ends give, so that June 2023 may last until the end of 2023. */
function isInOrder(text: string): boolean {
  const [from = '', to = from] = text.split('/');
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

/** `to`, between two instants: an en rule would be read as minus beside a year in Chinese. */
const between = { zh: '至', en: ' to ' } as const satisfies Record<Locale, string>;

/**
 * A time of the ledger in words: `June 2023`, `2023年6月`, `2019 to 2023`.
 * @param when an instant or an interval
 * @param locale the language to say it in
 */
export function formatWhen(when: string, locale: Locale): string {
  return when
    .split('/')
    .map((part) => formatInstant(part, locale))
    .join(between[locale]);
}

/** One instant in words, no more exact than it was given. */
function formatInstant(text: string, locale: Locale): string {
  const [year = '', month, day] = text.split('-');
  const key = `${locale} ${String(text.length)}`;
  const format = formats.get(key) ?? newFormat(locale, month, day);
  formats.set(key, format);
  return format.format(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')));
}

/** Formats by language and exactness: making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function newFormat(locale: Locale, month?: string, day?: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : languageTag[locale], {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
}

/**
 * A key that sorts times by their beginning, then by exactness (a year before its months).
 * @param when an instant or an interval
 */
export function whenKey(when: string): string {
  return when.split('/')[0] ?? when;
}
