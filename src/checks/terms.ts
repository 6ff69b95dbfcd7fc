import type { Book } from '../model/book.ts';
import { languageTag, locales, otherLocale } from '../model/locale.ts';
import type { Locale } from '../model/locale.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { Term } from '../model/term.ts';
import { termFinder } from '../model/term-in-text.ts';
import type { TermFinder } from '../model/term-in-text.ts';
import { twinsOf } from '../model/twin.ts';
import type { Twin } from '../model/twin.ts';
import type { Rule } from './rule.ts';
import { textsOf } from './texts.ts';
import { seeTwin, unevenIn } from './uneven.ts';

/** A term is rendered by an agreed form in both languages, and a refused form stands nowhere. */
export const terms: Rule = (book) => {
  const finders = {
    zh: termFinder(book.glossary.values(), 'zh'),
    en: termFinder(book.glossary.values(), 'en'),
  };
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
  const twins = twinsOf(book);
  const named = (twin: Twin, locale: Locale, scope: Term['scope']): readonly Term[] => [
    ...new Set(
      finders[locale](twin[locale].text)
        .filter(({ term, isRefused }) => term.scope === scope && !isRefused)
        .map(({ term }) => term),
    ),
  ];
  /** What a text leaves out of its twin's terms; a refused form in its place has been told. */
  const lacks =
    (scope: Term['scope']) =>
    (twin: Twin, lacking: Locale): readonly (Term & { readonly key: string })[] => {
      const has = new Set(finders[lacking](twin[lacking].text).map(({ term }) => term.id));
      return named(twin, otherLocale(lacking), scope)
        .filter(({ id }) => !has.has(id))
        .map((term) => ({ ...term, key: term.id }));
    };
  return [
    ...twins.flatMap((twin) => unevenIn(twin, lacks('text'))),
    ...stretchesOf(twins).flatMap((twin) => unevenIn(twin, lacks('section'))),
  ].map((uneven) => {
    const { twin, lacking, item } = uneven;
    const forms = item[lacking].agreed.join(' or ');
    const fault = `${twin.what} does not name "${item.id}" in ${languageTag[lacking]}`;
    return problem(twin[lacking].place, fault, `Write ${forms}, as ${seeTwin(uneven)} does.`);
  });
}

/** The texts of each section, figure or entry as one. */
function stretchesOf(twins: readonly Twin[]): Twin[] {
  const stretches = Map.groupBy(twins, ({ within }) => within);
  return [...stretches].flatMap(([within, parts]) => {
    const [first] = parts.filter(({ what }) => !what.startsWith('the summary')).concat(parts);
    if (first === undefined) return [];
    const [zh, en] = locales.map((locale) => ({
      text: parts.map((part) => part[locale].text).join('\n'),
      place: first[locale].place,
    }));
    if (zh === undefined || en === undefined) return [];
    return [{ what: within.replace(':', ' '), within, parts: [], zh, en }];
  });
}
