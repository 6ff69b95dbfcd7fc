import { allChapters } from '../content/book.ts';
import type { Locale } from '../content/locale.ts';
import { problem } from '../content/problem.ts';
import type { Place, Problem } from '../content/problem.ts';
import type { Section } from '../content/prose.ts';
import type { Term } from '../content/term.ts';
import type { Rule } from './rule.ts';

/** The first mention of a person in a chapter gives full name and role; later ones the short name. */
export const people: Rule = (book) => {
  const persons = [...book.glossary.values()].filter(({ kind }) => kind === 'person');
  return allChapters(book).flatMap(({ locale, sections }) =>
    persons.flatMap((person) => introduced(person, sentencesOf(sections, locale), locale)),
  );
};

interface Sentence {
  readonly text: string;
  readonly place: Place;
}

const ends = { zh: /(?<=[。！？])/, en: /(?<=[.!?]) / } as const satisfies Record<Locale, RegExp>;

/** The sentences of a chapter in the order of reading; notes follow the paragraphs of their section. */
function sentencesOf(sections: readonly Section[], locale: Locale): readonly Sentence[] {
  return sections
    .flatMap(({ paragraphs, since }) => [...paragraphs, ...since])
    .flatMap(({ text, place }) => text.split(ends[locale]).map((part) => ({ text: part, place })));
}

function introduced(person: Term, sentences: readonly Sentence[], locale: Locale): Problem[] {
  const { agreed } = person[locale];
  const full = { zh: `${person.zh.term}（${person.en.term}`, en: person.en.term }[locale];
  const role = person.role?.[locale] ?? '';
  const [first, ...later] = sentences.filter(({ text }) =>
    agreed.some((form) => text.includes(form)),
  );
  if (first === undefined) return [];
  const missing = [full, role].filter((words) => !first.text.includes(words));
  return [
    ...(missing.length === 0
      ? []
      : [
          problem(
            first.place,
            `the first mention of ${person[locale].term} lacks ${missing.join(' and ')}`,
            'Give full name and role where a chapter names somebody first.',
          ),
        ]),
    ...later
      .filter(({ text }) => text.includes(full))
      .map(({ place }) =>
        problem(
          place,
          `${full} has been introduced earlier in the chapter`,
          `Write ${agreed.at(-1) ?? ''}.`,
        ),
      ),
  ];
}
