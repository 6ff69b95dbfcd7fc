import { locales, otherLocale } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import type { Twin } from '../content/twins.ts';

/** Something that one language says and its twin does not. */
export interface MissingInTwin<T> {
  readonly twin: Twin;
  /** The language that lacks it. */
  readonly lacking: Locale;
  readonly item: T;
}

/**
 * What stands in one language of a twin only, told of the smallest text that shows it: a claim before its paragraph.
 * @param twin the texts
 * @param lacks what the text in a language has that its twin has not
 */
export function missingInTwin<T extends { readonly key: string }>(
  twin: Twin,
  lacks: (twin: Twin, lacking: Locale) => readonly T[],
): readonly MissingInTwin<T>[] {
  const inner = twin.parts.flatMap((part) => missingInTwin(part, lacks));
  const told = (lacking: Locale, key: string): boolean =>
    inner.some(({ lacking: locale, item }) => locale === lacking && item.key === key);
  const own = locales.flatMap((lacking) =>
    lacks(twin, lacking)
      .filter(({ key }) => !told(lacking, key))
      .map((item) => ({ twin, lacking, item })),
  );
  return [...inner, ...own];
}

/** Where the other language says it, for the end of a message. */
export function seeTwin({ twin, lacking }: MissingInTwin<unknown>): string {
  const { path, line } = twin[otherLocale(lacking)].place;
  return `${path}:${line}`;
}
