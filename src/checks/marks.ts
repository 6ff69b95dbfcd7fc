import { chapterPairs } from '../content/book.ts';
import { languageTag, locales, otherLocale } from '../content/locale.ts';
import { problem } from '../content/problem.ts';
import { termFinders } from '../language/term-in-text.ts';
import { termsMarkedIn } from '../typeset/term-mark.ts';
import type { Rule } from './rule.ts';

/**
 * A section marks the same terms in both languages. That it uses the same terms is asked elsewhere (terms.ts); here
 * are those that one language has only where no mark can stand.
 */
export const marks: Rule = (book) => {
  const finders = termFinders(book.glossary.values());
  return chapterPairs(book).flatMap((pair) =>
    locales.flatMap((locale) =>
      pair[locale].sections.flatMap((section) => {
        const twin = pair[otherLocale(locale)].sections.find(({ id }) => id === section.id);
        if (twin === undefined) return [];
        const marked = new Set(termsMarkedIn(section, finders[locale]));
        const text = section.paragraphs.map((paragraph) => paragraph.text).join('\n');
        const used = new Set(finders[locale](text).map(({ term }) => term));
        return termsMarkedIn(twin, finders[otherLocale(locale)])
          .filter((term) => used.has(term) && !marked.has(term))
          .map(({ id }) =>
            problem(
              section.place,
              `section "${section.id}" cannot mark "${id}" in ${languageTag[locale]}`,
              'Write it once outside a link and within one element, as its twin does.',
            ),
          );
      }),
    ),
  );
};
