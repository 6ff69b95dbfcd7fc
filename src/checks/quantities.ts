import { allChapters } from '../content/book.ts';
import { languageTag, locales } from '../content/locale.ts';
import { problem } from '../content/problem.ts';
import { formsOf, givesFigure } from '../language/quantity.ts';
import type { Rule } from './rule.ts';

/** Every figure of the ledger stands unchanged in its statements and in each text that tells the claim. */
export const quantities: Rule = (book) => [
  ...[...book.claims.values()].flatMap((claim) =>
    locales.flatMap((locale) =>
      claim.figures
        .filter((figure) => !givesFigure(claim[locale], figure, locale))
        .map((figure) => {
          const fault = `the ${languageTag[locale]} statement of "${claim.id}" lacks ${figure}`;
          const mend = `Write ${formsOf(figure, locale).join(' or ')}.`;
          return problem(book.placeOf(`claims:${claim.id}`), fault, mend);
        }),
    ),
  ),
  ...allChapters(book).flatMap((chapter) =>
    chapter.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ tellings }) =>
        tellings.flatMap(({ claim, text, place }) =>
          (book.claims.get(claim)?.figures ?? [])
            .filter((figure) => !givesFigure(text, figure, chapter.locale))
            .map((figure) => {
              const fault = `the text that tells "${claim}" lacks its figure ${figure}`;
              const mend = `Write ${formsOf(figure, chapter.locale).join(' or ')} inside the claim.`;
              return problem(place, fault, mend);
            }),
        ),
      ),
    ),
  ),
];
