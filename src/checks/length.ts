import { allChapters } from '../content/book.ts';
import type { Locale } from '../content/locale.ts';
import { problem } from '../content/problem.ts';
import { countHan, countWords } from '../language/text-length.ts';
import type { Rule } from './rule.ts';

/** What a text is counted in, and how much of it a chapter and its standfirst may have. */
const limits = {
  zh: { unit: 'Han characters', standfirst: 90, least: 800, most: 1500, count: countHan },
  en: { unit: 'words', standfirst: 60, least: 450, most: 1000, count: countWords },
} as const satisfies Record<Locale, object>;

/** A standfirst can be taken in at a glance, and a chapter read in one sitting. */
export const length: Rule = (book) =>
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
