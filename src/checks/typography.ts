import { allChapters } from '../model/book.ts';
import type { Book } from '../model/book.ts';
import { locales } from '../model/locale.ts';
import type { Locale } from '../model/locale.ts';
import { problem } from '../model/problem.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Rule } from './rule.ts';

/** A text that a reader sees, with its language and its place. */
interface Text {
  readonly locale: Locale;
  readonly text: string;
  readonly place: Place;
}

/** What is wrong in a language's typesetting, and what to write instead. */
interface Habit {
  readonly pattern: RegExp;
  readonly fault: string;
  readonly mend: string;
}

/** Faults of each language (editorial.md; for Chinese, GB/T 15834). */
const habits: Readonly<Record<Locale, readonly Habit[]>> = {
  zh: [
    {
      pattern: /(?<=[\p{Script=Han}”’）》])[,.;:!?()]|[,;:!?()](?=\p{Script=Han})/u,
      fault: 'half-width punctuation in Chinese',
      mend: 'Write ，。；：！？（） in full width.',
    },
    {
      pattern: /["']/,
      fault: 'a straight quotation mark in Chinese',
      mend: 'Write “” and, inside them, ‘’.',
    },
    {
      pattern: /\p{Script=Han}[ \u00a0\u3000]|[ \u00a0\u3000]\p{Script=Han}/u,
      fault: 'a typed space beside a Han character',
      mend: 'Delete it; the style sheet makes the gap.',
    },
    {
      pattern: /\n/,
      fault: 'a line break inside a Chinese paragraph',
      mend: 'Put the paragraph on one line: a break shows as a gap and spoils links to passages.',
    },
    {
      pattern: /(?<!…)…(?!…)|\.{3}|(?<!—)—(?!—)(?![\d年])/,
      fault: 'a single ellipsis or dash in Chinese',
      mend: 'Write …… and ——.',
    },
  ],
  en: [
    {
      pattern: /[，。；：！？（）、《》【】]/,
      fault: 'full-width punctuation in English',
      mend: 'Write , . ; : ! ? ( ) in half width.',
    },
    {
      pattern: /["']/,
      fault: 'a straight quotation mark or apostrophe in English',
      mend: 'Write ‘ ’ and ’.',
    },
    {
      pattern: /[“”]/,
      fault: 'a double quotation mark in English',
      mend: 'Use single ones for words; report speech without any.',
    },
    { pattern: / {2,}/, fault: 'two spaces', mend: 'Delete one.' },
    { pattern: /\p{Script=Han}/u, fault: 'a Han character in English', mend: 'Write it in English.' },
  ],
};

/** Each language is set by its own rules, in the prose, the ledger and the figures. */
export const typography: Rule = (book) => textsOf(book).flatMap(faultsIn);

function faultsIn({ locale, text, place }: Text): Problem[] {
  return habits[locale].flatMap(({ pattern, fault, mend }) => {
    const hit = pattern.exec(text);
    if (hit === null) return [];
    const around = text.slice(Math.max(0, hit.index - 6), hit.index + 7).replaceAll('\n', '⏎');
    return [problem(place, `${fault}: “${around}”`, mend)];
  });
}

/** Every text of the content that a reader sees. */
function textsOf(book: Book): Text[] {
  const chapters = allChapters(book).flatMap((chapter) => {
    const { locale, frontmatter, placeOf, sections } = chapter;
    const text = (words: string, place: Place): Text => ({ locale, text: words, place });
    return [
      text(frontmatter.title, placeOf(['title'])),
      text(frontmatter.standfirst, placeOf(['standfirst'])),
      text(frontmatter.teaser, placeOf(['teaser'])),
      text(frontmatter.description, placeOf(['description'])),
      ...frontmatter.sections.map(({ summary }, index) =>
        text(summary, placeOf(['sections', index, 'summary'])),
      ),
      ...sections.flatMap(({ title, place, paragraphs, since }) => [
        text(title, place),
        ...paragraphs.map((paragraph) => text(paragraph.text, paragraph.place)),
        ...since.map((note) => text(note.text.trim(), note.place)),
      ]),
    ];
  });
  const claims = [...book.claims.values()].flatMap((claim) =>
    locales.flatMap((locale) =>
      [claim[locale], claim.speaker?.[locale] ?? ''].map((text) => ({
        locale,
        text,
        place: book.placeOf(`claims:${claim.id}`),
      })),
    ),
  );
  const figures = [...book.figures.values()].flatMap((figure) =>
    locales.flatMap((locale) =>
      [
        figure.title[locale],
        figure.caption[locale],
        figure.alt[locale],
        ...figure.nodes.flatMap((node) => node[locale]),
      ].map((text) => ({ locale, text, place: book.placeOf(`figures:${figure.id}`) })),
    ),
  );
  const pages = locales.flatMap((locale) =>
    [...book.pages[locale].values()].flatMap(({ frontmatter, placeOf, sections }) => [
      { locale, text: frontmatter.title, place: placeOf(['title']) },
      { locale, text: frontmatter.lead, place: placeOf(['lead']) },
      { locale, text: frontmatter.description, place: placeOf(['description']) },
      ...sections.flatMap(({ title, place, paragraphs }) => [
        { locale, text: title, place },
        ...paragraphs.map((paragraph) => ({ locale, text: paragraph.text, place: paragraph.place })),
      ]),
    ]),
  );
  return [...chapters, ...claims, ...figures, ...pages];
}
