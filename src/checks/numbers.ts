import type { Book } from '../content/book.ts';
import { languageTag, locales, otherLocale } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { problem } from '../content/problem.ts';
import { quantitiesIn } from '../language/quantity-in-text.ts';
import type { Quantity } from '../language/quantity-in-text.ts';
import { givesFigure } from '../language/quantity.ts';
import type { Twin } from '../content/twins.ts';
import { twinsOf } from '../content/twins.ts';
import type { Rule } from './rule.ts';
import { seeTwin, missingInTwin } from './missing-in-twin.ts';

/** Every number, date, share and multiple of one language is in its twin, and as often where both write digits. */
export const numbers: Rule = (book) =>
  twinsOf(book)
    .filter((twin) => !lacksFigure(book, twin))
    .flatMap((twin) => missingInTwin(twin, missing))
    .map((missing) => {
      const { twin, lacking, item } = missing;
      const fault = `${twin.what} lacks ${item.text} in ${languageTag[lacking]}`;
      return problem(
        twin[lacking].place,
        fault,
        `Give the same number in both languages; see ${seeTwin(missing)}.`,
      );
    });

/** What a text lacks of its twin's quantities, one for each that is too few. */
function missing(twin: Twin, lacking: Locale): readonly Quantity[] {
  const has = quantitiesIn(twin[lacking].text, lacking);
  const other = otherLocale(lacking);
  const wanted = quantitiesIn(twin[other].text, other);
  const first = wanted.filter(
    ({ key }, index) => wanted.findIndex((item) => item.key === key) === index,
  );
  return first.filter(({ key }) => {
    const [mine, theirs] = [has, wanted].map((list) => list.filter((item) => item.key === key));
    if (mine === undefined || theirs === undefined || mine.length === 0) return true;
    // A number in words may be repeated, or be left to a pronoun.
    const isExact = [...mine, ...theirs].every(({ text }) => /\d/.test(text));
    return isExact && mine.length < theirs.length;
  });
}

/** Tells whether a claim lacks a figure of the ledger, which `quantities` tells. */
function lacksFigure(book: Book, twin: Twin): boolean {
  const figures = book.claims.get(twin.claim ?? '')?.figures ?? [];
  return (
    figures.some((figure) =>
      locales.some((locale) => !givesFigure(twin[locale].text, figure, locale)),
    ) || twin.parts.some((part) => lacksFigure(book, part))
  );
}
