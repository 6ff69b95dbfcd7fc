import { allChapters } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import { locales } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { problem } from '../content/problem.ts';
import type { Place, Problem } from '../content/problem.ts';
import { textsOf } from '../content/texts.ts';
import { countHan, countWords } from '../language/text-length.ts';
import type { Rule } from './rule.ts';

/** What a text is counted in, and how much of it a chapter and its standfirst may have. */
const limits = {
  zh: { unit: 'Han characters', standfirst: 90, least: 800, most: 1500, count: countHan },
  en: { unit: 'words', standfirst: 60, least: 450, most: 1000, count: countWords },
} as const satisfies Record<Locale, object>;

/** A standfirst can be taken in at a glance, a chapter read in one sitting, and what a card shows finds room on it. */
export const length: Rule = (book) => [
  ...chapterLengths(book),
  ...cardLengths(book),
  ...words(book),
];

/** As many characters as a share card can be read with. */
const onCard = {
  title: { zh: 60, en: 60 },
  claim: { zh: 160, en: 420 },
  speaker: { zh: 80, en: 160 },
} as const satisfies Record<string, Record<Locale, number>>;

/** The longest word, in letters: a longer one finds no room on a phone or a card. */
const longestWord = 30;

/** Titles of sections and figures, claims and their speakers; those of chapters have their schema. */
function cardLengths(book: Book): Problem[] {
  const titles = [
    ...allChapters(book).flatMap(({ locale, sections }) =>
      sections.map(({ id, title, place }) => ({ locale, id, title, place })),
    ),
    ...[...book.figures.values()].flatMap(({ id, title }) =>
      locales.map((locale) => ({
        ...{ locale, id, title: title[locale], place: book.placeOf(`figures:${id}`) },
      })),
    ),
  ];
  const tooLong = (what: keyof typeof onCard, text: string, locale: Locale, place: Place) => {
    const most = onCard[what][locale];
    const count = [...text].length;
    if (count <= most) return [];
    const fault = `the ${what} in ${locale} has ${String(count)} characters, and finds no room on its share card`;
    return [problem(place, fault, `Keep it to ${String(most)}.`)];
  };
  return [
    ...titles.flatMap(({ locale, title, place }) => tooLong('title', title, locale, place)),
    ...[...book.claims.values()].flatMap((claim) =>
      locales.flatMap((locale) => {
        const place = book.placeOf(`claims:${claim.id}`);
        return [
          ...tooLong('claim', claim[locale], locale, place),
          ...tooLong('speaker', claim.speaker?.[locale] ?? '', locale, place),
        ];
      }),
    ),
  ];
}

function words(book: Book): Problem[] {
  const pattern = new RegExp(`\\p{Script=Latin}{${String(longestWord + 1)},}`, 'u');
  return textsOf(book).flatMap(({ text, what, place }) => {
    const word = pattern.exec(text)?.[0];
    if (word === undefined) return [];
    const fault = `${what} has a word of ${String([...word].length)} letters: ${word.slice(0, 12)}…`;
    return [problem(place, fault, `Words have at most ${String(longestWord)} letters.`)];
  });
}

const chapterLengths: Rule = (book) =>
  allChapters(book).flatMap(({ locale, frontmatter, sections, place, placeOf }) => {
    const { unit, standfirst, least, most, count } = limits[locale];
    const lead = count(frontmatter.standfirst);
    const body = count(
      sections
        .flatMap(({ title, paragraphs, since }) => [
          title,
          ...paragraphs.map(({ text }) => text),
          ...since.map(({ text }) => text),
        ])
        .join('\n'),
    );
    return [
      ...(lead <= standfirst
        ? []
        : [
            problem(
              placeOf(['standfirst']),
              `the standfirst has ${String(lead)} ${unit}`,
              `Keep it to ${String(standfirst)}.`,
            ),
          ]),
      // A text without sections could not be read, which has been told.
      ...(sections.length === 0 || (body >= least && body <= most)
        ? []
        : [
            problem(
              place,
              `the chapter has ${String(body)} ${unit}`,
              `Keep it between ${String(least)} and ${String(most)}.`,
            ),
          ]),
    ];
  });
