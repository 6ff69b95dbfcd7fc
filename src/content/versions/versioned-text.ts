import { fingerprint } from '../fingerprint.ts';
import { locales } from '../locale.ts';
import type { Locale } from '../locale.ts';

/** What the version of a section is computed from, in one language. */
export interface VersionedText {
  readonly title: string;
  readonly paragraphs: readonly { readonly text: string }[];
  readonly since: readonly {
    readonly text: string;
    readonly to: string;
    readonly claims: readonly string[];
  }[];
  readonly figures: readonly { readonly id: string }[];
}

/**
 * The version of two texts: seven digits that change with either, its title, notes and figures included.
 * @param texts a section in each language
 */
export function versionOf(texts: Readonly<Record<Locale, VersionedText>>): string {
  const parts = locales.map((locale) => {
    const { title, paragraphs, since, figures } = texts[locale];
    return [
      title,
      ...paragraphs.map(({ text }) => text),
      ...since.map(({ text, to, claims }) => [text, to, ...claims].join(' ')),
      ...figures.map(({ id }) => id),
    ].join('\n');
  });
  return fingerprint(parts.join('\n\n'), 7);
}
