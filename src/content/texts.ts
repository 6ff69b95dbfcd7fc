import { allChapters } from './book.ts';
import type { Book } from './book.ts';
import { isLocale, locales } from './locale.ts';
import type { Locale } from './locale.ts';
import type { Place } from './problem.ts';

/** A text that a reader sees, with its language and its place. */
export interface Text {
  readonly locale: Locale;
  readonly text: string;
  readonly place: Place;
}

/** Every text of the content that a reader sees. */
export function textsOf(book: Book): readonly Text[] {
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
    // Refused forms are words about words: a reader sees the head form and the definition.
    ...[...book.glossary.values()].map(({ id, zh, en }) => ({
      entry: `glossary:${id}`,
      value: { zh: [zh.term, zh.definition], en: [en.term, en.definition] },
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
