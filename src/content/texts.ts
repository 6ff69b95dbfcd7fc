import { allChapters } from './book.ts';
import type { Book } from './book.ts';
import { isLocale, locales } from './locale.ts';
import type { Locale } from './locale.ts';
import type { Place } from './problem.ts';
import type { Paragraph, Section } from './prose.ts';

/** A text that a reader sees. */
export interface Text {
  readonly locale: Locale;
  readonly text: string;
  /** The lines that a reader sees apart: one, but for words in a drawing. */
  readonly lines: readonly string[];
  readonly place: Place;
  /** What it is, for messages: `paragraph 2 of "two-teams"`. */
  readonly what: string;
  /** The same in both languages, and no other text's. */
  readonly key: string;
  /** Of a paragraph: what has to be equal before the words of both languages can be compared. */
  readonly shape: string;
  /** The claim that it states, where it is the text of one claim. */
  readonly claim?: string | undefined;
  /** Of a paragraph: the claims that it tells, and its own words around them. */
  readonly parts: readonly Text[];
}

/** Every text of the content that a reader sees, in both languages; the one list of them. */
export function textsOf(book: Book): readonly Text[] {
  const pages = locales.flatMap((locale) => [...book.pages[locale].values()]);
  return [
    ...allChapters(book).flatMap(({ locale, id, frontmatter, placeOf, sections }) => [
      ...headTexts(['title', 'standfirst', 'teaser', 'description'], frontmatter, {
        ...{ locale, id, placeOf },
      }),
      ...frontmatter.sections.map(({ id: section, summary }, index) =>
        textOf(
          locale,
          `the summary of "${section}"`,
          { text: summary, place: placeOf(['sections', index, 'summary']) },
          { key: `${id}/${section} summary` },
        ),
      ),
      ...sectionTexts(id, sections, locale),
    ]),
    ...pages.flatMap(({ locale, id, frontmatter, placeOf, sections }) => [
      ...headTexts(['title', 'lead', 'description'], frontmatter, { locale, id, placeOf }),
      ...sectionTexts(id, sections, locale),
    ]),
    ...entryTexts(book),
  ];
}

interface Placed {
  readonly text: string;
  readonly place: Place;
}

function textOf(
  locale: Locale,
  what: string,
  { text, place }: Placed,
  more: Partial<Pick<Text, 'lines' | 'key' | 'shape' | 'claim' | 'parts'>> = {},
): Text {
  return { locale, text, lines: [text], place, what, key: what, shape: '', parts: [], ...more };
}

function headTexts<Key extends string>(
  keys: readonly Key[],
  words: Readonly<Record<Key, string>>,
  from: {
    readonly locale: Locale;
    readonly id: string;
    readonly placeOf: (keys: readonly PropertyKey[]) => Place;
  },
): Text[] {
  return keys.map((key) =>
    textOf(from.locale, `the ${key} of "${from.id}"`, {
      ...{ text: words[key], place: from.placeOf([key]) },
    }),
  );
}

function sectionTexts(home: string, sections: readonly Section[], locale: Locale): Text[] {
  return sections.flatMap(({ id, title, place, paragraphs, since }) => [
    textOf(locale, `the title of "${id}"`, { text: title, place }, { key: `${home}/${id} title` }),
    ...paragraphs.map((paragraph, index) => {
      const what = `paragraph ${index + 1} of "${id}"`;
      const told = paragraph.tellings.map(({ claim }) => claim).toSorted();
      return textOf(locale, what, paragraph, {
        key: `${home}/${id} ${index}`,
        shape: [paragraphs.length, ...told].join(' '),
        parts: [
          ...paragraph.tellings.map((telling) =>
            textOf(locale, `the text that tells "${telling.claim}"`, telling, {
              claim: telling.claim,
            }),
          ),
          textOf(locale, `the words outside claims in ${what}`, ownWords(paragraph)),
        ],
      });
    }),
    ...since.map((note, index) =>
      textOf(locale, `the note of later events in "${id}"`, note, {
        key: `${home}/${id} note ${index}`,
      }),
    ),
  ]);
}

/** What a paragraph says of its own, around the claims that it tells. */
function ownWords({ text, tellings, place }: Paragraph): Placed {
  const own = tellings.reduce((rest, telling) => rest.replace(telling.text, ' '), text);
  return { text: own, place };
}

/** The ledger, the notes of sources, the figures, the glossary, who is who and the timeline. */
function entryTexts(book: Book): Text[] {
  return [
    ...[...book.claims].map(([id, claim]) => ({ entry: `claims:${id}`, value: claim })),
    ...[...book.sources].map(([id, { note }]) => ({ entry: `sources:${id}`, value: { note } })),
    ...[...book.figures].flatMap(([id, { nodes, ...figure }]) => [
      { entry: `figures:${id}`, value: figure },
      ...nodes.map((node) => ({ entry: `figures:${id}/${node.id}`, value: node })),
    ]),
    // Refused forms are words about words: a reader sees the head form and the definition.
    ...[...book.glossary.values()].map(({ id, zh, en }) => ({
      entry: `glossary:${id}`,
      value: {
        term: { zh: zh.term, en: en.term },
        definition: { zh: zh.definition, en: en.definition },
      },
    })),
    ...[...book.who.values()].map(({ id, zh, en }) => ({
      entry: `who:${id}`,
      value: { line: { zh, en } },
    })),
    ...book.timeline.events.map((event, index) => ({ entry: `timeline:${index}`, value: event })),
  ].flatMap(({ entry, value }) =>
    wordsIn(value).map(({ locale, name, path, lines }) => {
      const id = entry.replace(/^timeline:/, 'timeline entry ').replace(/^.*[:/]/, '');
      return textOf(
        locale,
        `${name ?? 'the text'} of ${id}`,
        { text: lines.join('\n'), place: book.placeOf(entry) },
        {
          lines,
          key: `${entry} ${path}`,
          claim: name === undefined && entry.startsWith('claims:') ? entry.slice(7) : undefined,
        },
      );
    }),
  );
}

interface Words {
  readonly locale: Locale;
  /** The key that holds both languages; nothing where the entry itself does. */
  readonly name: string | undefined;
  readonly path: string;
  readonly lines: readonly string[];
}

/** Every text below a key `zh` or `en`, in whatever shape an entry holds it. */
function wordsIn(value: unknown, name?: string, path = ''): Words[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]): Words[] =>
    isLocale(key)
      ? [{ locale: key, name, path, lines: stringsIn(item) }]
      : wordsIn(item, Array.isArray(value) ? name : key, `${path}/${key}`),
  );
}

/** The strings of a text that is kept in parts. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
