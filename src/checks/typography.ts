import { allChapters } from '../model/book.ts';
import type { Book } from '../model/book.ts';
import { isLocale, locales } from '../model/locale.ts';
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
      // Between Latin letters and digits they are part of a name or number: `1,000`, `yaml.ts`.
      pattern:
        /(?<=[\p{Script=Han}”’）》])[,.;:!?()]|[,.;:!?()](?=[\p{Script=Han}“‘（《，。；：！？、）》])|[,.;:!?](?=\s|$)/u,
      fault: 'half-width punctuation in Chinese',
      mend: 'Write ，。；：！？（） in full width.',
    },
    {
      pattern: /["']/,
      fault: 'a straight quotation mark in Chinese',
      mend: 'Write “” and, inside them, ‘’.',
    },
    {
      pattern:
        /[\p{Script=Han}，。；：！？、“”‘’（）《》][^\S\n]|[^\S\n][\p{Script=Han}，。；：！？、“”‘’（）《》]/u,
      fault: 'a typed space beside a Han character or sign',
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
      pattern: /[\u3000-\u303f\uff01-\uff60]/,
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
    {
      pattern: /\p{Script=Han}/u,
      fault: 'a Han character in English',
      mend: 'Write it in English.',
    },
  ],
};

/** Each language is set by its own rules, in the prose, the ledger, the sources, the figures and the timeline. */
export const typography: Rule = (book) => textsOf(book).flatMap(faultsIn);

/** One problem for each habit that a text breaks, with every place in it where it does. */
function faultsIn({ locale, text, place }: Text): Problem[] {
  return habits[locale].flatMap(({ pattern, fault, mend }) => {
    const hits = [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(({ index }) =>
      text.slice(Math.max(0, index - 6), index + 7).replaceAll('\n', '⏎'),
    );
    if (hits.length === 0) return [];
    return [problem(place, `${fault}: ${hits.map((hit) => `“${hit}”`).join(', ')}`, mend)];
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
  const entries = [
    ...[...book.claims].map(([id, claim]) => ({ entry: `claims:${id}`, value: claim })),
    ...[...book.sources].map(([id, source]) => ({ entry: `sources:${id}`, value: source.note })),
    ...[...book.figures].flatMap(([id, { nodes, ...figure }]) => [
      { entry: `figures:${id}`, value: figure },
      ...nodes.map((node) => ({ entry: `figures:${id}/${node.id}`, value: node })),
    ]),
    ...book.timeline.events.map((event, index) => ({
      entry: `timeline:${String(index)}`,
      value: event,
    })),
  ].flatMap(({ entry, value }) =>
    wordsIn(value).map((words) => ({ ...words, place: book.placeOf(entry) })),
  );
  const pages = locales.flatMap((locale) =>
    [...book.pages[locale].values()].flatMap(({ frontmatter, placeOf, sections }) => [
      { locale, text: frontmatter.title, place: placeOf(['title']) },
      { locale, text: frontmatter.lead, place: placeOf(['lead']) },
      { locale, text: frontmatter.description, place: placeOf(['description']) },
      ...sections.flatMap(({ title, place, paragraphs }) => [
        { locale, text: title, place },
        ...paragraphs.map((paragraph) => ({
          locale,
          text: paragraph.text,
          place: paragraph.place,
        })),
      ]),
    ]),
  );
  return [...chapters, ...entries, ...pages];
}

/** Every text below a key `zh` or `en`, in whatever shape an entry holds it. */
function wordsIn(value: unknown, locale?: Locale): Omit<Text, 'place'>[] {
  if (typeof value === 'string') return locale === undefined ? [] : [{ locale, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    wordsIn(inner, isLocale(key) ? key : locale),
  );
}
