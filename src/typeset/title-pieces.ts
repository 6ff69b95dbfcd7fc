import type { Locale } from '../content/locale.ts';
import { phrasesOf } from './phrase.ts';

/** A piece of a title: its words, a place where a line may end, or the two characters around such a place. */
export type TitlePiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'joint'; readonly text: string };

/** Where a browser sets a gap between scripts. */
const gap = /\p{Script=Han}[\p{Script=Latin}\d]|[\p{Script=Latin}\d%]\p{Script=Han}/u;

/** The browser breaks after these even where it keeps words together. */
const mark = /[、，。：；！？]$/;

/**
 * A title in pieces to be set: between phrases a break; but an element there would take the gap between Han and
 * Latin with it, so those two characters are a joint, inside which a line may end; joined, the texts are the title.
 * @param title the words of a heading
 * @param locale its language
 * @param longest how many Han characters short phrases may have once joined
 */
export function titlePieces(
  title: string,
  locale: Locale,
  longest?: number,
): readonly TitlePiece[] {
  const phrases = phrasesOf(title, locale, longest);
  return phrases.flatMap((phrase, index): readonly TitlePiece[] => {
    const before = around(phrases[index - 1], phrase);
    const after = around(phrase, phrases[index + 1]);
    const text = phrase.slice(before === '' ? 0 : 1, after === '' ? undefined : -1);
    const words = text === '' ? [] : [{ kind: 'words', text } as const];
    if (before !== '') return [{ kind: 'joint', text: before }, ...words];
    if (index === 0 || mark.test(phrases[index - 1] ?? '')) return words;
    return [{ kind: 'break' }, ...words];
  });
}

/** The two characters around the place between two phrases, where they are of different scripts. */
function around(before = '', after = ''): string {
  const both = before.slice(-1) + after.slice(0, 1);
  return gap.test(both) ? both : '';
}
