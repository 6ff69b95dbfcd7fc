import type { Book } from '../content/book.ts';
import { languageTag, otherLocale } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { problem } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import type { Term } from '../content/term.ts';
import { termFinders } from '../language/term-in-text.ts';
import type { TermFinder } from '../language/term-in-text.ts';
import type { Twin } from '../content/twins.ts';
import { twinsOf } from '../content/twins.ts';
import type { Rule } from './rule.ts';
import { textsOf } from '../content/texts.ts';
import { seeTwin, missingInTwin } from './missing-in-twin.ts';

/** A term is rendered by an agreed form in both languages, and a refused form stands nowhere. */
export const terms: Rule = (book) => {
  const finders = termFinders(book.glossary.values());
  return [...refused(book, finders), ...rendered(book, finders)];
};

type Finders = Readonly<Record<Locale, TermFinder>>;

function refused(book: Book, finders: Finders): Problem[] {
  return textsOf(book).flatMap(({ locale, text, place }) => {
    const uses = finders[locale](text).filter(({ isRefused }) => isRefused);
    return uses.map(({ form, term }) =>
      problem(
        place,
        `"${form}" is refused for the term "${term.id}"`,
        `Write ${term[locale].agreed.join(' or ')}.`,
      ),
    );
  });
}

function rendered(book: Book, finders: Finders): Problem[] {
  /** What a text leaves out of its twin's terms; a refused form in its place has been told. */
  const lacks = (twin: Twin, lacking: Locale): readonly Missing[] => {
    const other = otherLocale(lacking);
    const has = new Set(finders[lacking](twin[lacking].text).map(({ term }) => term));
    const wanted = finders[other](twin[other].text).filter(({ isRefused }) => !isRefused);
    return [...new Set(wanted.map(({ term }) => term))]
      .filter((term) => !has.has(term) && !term.understood.includes(twin.what))
      .map((term) => ({ key: term.id, term }));
  };
  return twinsOf(book)
    .flatMap((twin) => missingInTwin(twin, lacks))
    .map((missing) => {
      const { twin, lacking, item } = missing;
      const forms = item.term[lacking].agreed.join(' or ');
      const fault = `${twin.what} does not name "${item.key}" in ${languageTag[lacking]}`;
      return problem(twin[lacking].place, fault, `Write ${forms}, as ${seeTwin(missing)} does.`);
    });
}

interface Missing {
  readonly key: string;
  readonly term: Term;
}
