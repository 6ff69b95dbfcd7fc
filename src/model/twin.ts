import { chapterPairs } from './book.ts';
import type { Book } from './book.ts';
import { isLocale } from './locale.ts';
import type { Locale } from './locale.ts';
import type { Place } from './problem.ts';
import type { Section } from './prose.ts';

/** A text in one language, and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

/** The same thing said in both languages. */
export interface Twin extends Readonly<Record<Locale, PlacedText>> {
  /** What it is, for messages: `paragraph 2 of "two-teams"`. */
  readonly what: string;
  /** The stretch it is a part of: a section, a figure, an entry of a list. */
  readonly within: string;
  /** The claim that it states, where it is the text of one claim. */
  readonly claim?: string | undefined;
  /** Of a paragraph: the claims that it tells. */
  readonly parts: readonly Twin[];
}

/** Everything that stands in both languages, side by side; what could not be read has had its fault told. */
export function twinsOf(book: Book): readonly Twin[] {
  return [...chapterTwins(book), ...pageTwins(book), ...entryTwins(book)].filter(
    ({ zh, en }) => zh.text !== '' && en.text !== '',
  );
}

function chapterTwins(book: Book): Twin[] {
  return chapterPairs(book).flatMap(({ zh, en }) => {
    const heads = (['title', 'standfirst', 'teaser', 'description'] as const).map((key) => ({
      what: `the ${key}`,
      within: `chapters:${zh.id}`,
      parts: [],
      zh: { text: zh.frontmatter[key], place: zh.placeOf([key]) },
      en: { text: en.frontmatter[key], place: en.placeOf([key]) },
    }));
    const summaries = zh.frontmatter.sections.flatMap(({ id, summary }, index) => {
      const position = en.frontmatter.sections.findIndex((section) => section.id === id);
      const twin = en.frontmatter.sections[position];
      if (twin === undefined) return [];
      return [
        {
          what: `the summary of "${id}"`,
          within: `sections:${id}`,
          parts: [],
          zh: { text: summary, place: zh.placeOf(['sections', index, 'summary']) },
          en: { text: twin.summary, place: en.placeOf(['sections', position, 'summary']) },
        },
      ];
    });
    return [...heads, ...summaries, ...sectionTwins(zh.sections, en.sections)];
  });
}

function pageTwins(book: Book): Twin[] {
  return [...book.pages.zh.values()].flatMap((zh) => {
    const en = book.pages.en.get(zh.id);
    if (en === undefined) return [];
    const heads = (['title', 'lead', 'description'] as const).map((key) => ({
      what: `the ${key}`,
      within: `pages:${zh.id}`,
      parts: [],
      zh: { text: zh.frontmatter[key], place: zh.placeOf([key]) },
      en: { text: en.frontmatter[key], place: en.placeOf([key]) },
    }));
    return [...heads, ...sectionTwins(zh.sections, en.sections)];
  });
}

/** Titles, paragraphs, claims and notes of the sections that both have; where their number differs, parity says so. */
function sectionTwins(zh: readonly Section[], en: readonly Section[]): Twin[] {
  return zh.flatMap((section) => {
    const twin = en.find(({ id }) => id === section.id);
    if (twin === undefined) return [];
    const within = `sections:${section.id}`;
    const pair = (
      what: string,
      a: PlacedText,
      b: PlacedText,
      more: Partial<Pick<Twin, 'claim' | 'parts'>> = {},
    ): Twin => ({
      ...{ what, within, parts: [], ...more },
      zh: { text: a.text, place: a.place },
      en: { text: b.text, place: b.place },
    });
    const head = (item: Section): PlacedText => ({ text: item.title, place: item.place });
    const isEven = section.paragraphs.length === twin.paragraphs.length;
    const paragraphs = (isEven ? section.paragraphs : []).flatMap((paragraph, index) => {
      const other = twin.paragraphs[index];
      const told = (items: readonly { readonly claim: string }[] | undefined): string =>
        (items ?? [])
          .map(({ claim }) => claim)
          .toSorted()
          .join();
      if (other === undefined || told(paragraph.tellings) !== told(other.tellings)) return [];
      const tellings = paragraph.tellings.flatMap((telling) => {
        const same = other.tellings.find(({ claim }) => claim === telling.claim);
        const what = `the text that tells "${telling.claim}"`;
        return same === undefined ? [] : [pair(what, telling, same, { claim: telling.claim })];
      });
      return [
        pair(`paragraph ${index + 1} of "${section.id}"`, paragraph, other, { parts: tellings }),
      ];
    });
    const notes = section.since.flatMap((note, index) => {
      const other = twin.since[index];
      return other === undefined ? [] : [pair(`the note of later events`, note, other)];
    });
    return [
      pair(`the title of "${section.id}"`, head(section), head(twin)),
      ...paragraphs,
      ...notes,
    ];
  });
}

function entryTwins(book: Book): Twin[] {
  return [
    ...[...book.claims].map(([id, claim]) => ({
      entry: `claims:${id}`,
      value: claim as unknown,
      within: `claims:${id}`,
    })),
    ...[...book.sources].map(([id, { note }]) => ({
      entry: `sources:${id}`,
      value: { note },
      within: `sources:${id}`,
    })),
    ...[...book.figures].flatMap(([id, { nodes, ...figure }]) => [
      { entry: `figures:${id}`, value: figure, within: `figures:${id}` },
      ...nodes.map((node) => ({
        entry: `figures:${id}/${node.id}`,
        value: node,
        within: `figures:${id}`,
      })),
    ]),
    ...[...book.glossary.values()].map(({ id, zh, en }) => ({
      entry: `glossary:${id}`,
      value: { definition: { zh: zh.definition, en: en.definition } },
      within: `glossary:${id}`,
    })),
    ...book.timeline.events.map((event, index) => ({
      entry: `timeline:${index}`,
      value: event,
      within: `timeline:${index}`,
    })),
  ].flatMap(({ entry, value, within }) => {
    const place = book.placeOf(entry);
    return pairsIn(value).map(({ key, zh, en }) => ({
      what: `${key ?? 'the text'} of ${entry.replace(/^.*[:/]/, '')}`,
      within,
      parts: [],
      claim: key === undefined && entry.startsWith('claims:') ? entry.slice(7) : undefined,
      zh: { text: zh, place },
      en: { text: en, place },
    }));
  });
}

/** Texts that stand under `zh` and `en` in one object, in whatever shape an entry holds them. */
function pairsIn(
  value: unknown,
  name?: string,
): { readonly key?: string | undefined; readonly zh: string; readonly en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { zh, en } = value as { zh?: unknown; en?: unknown };
  const own =
    zh === undefined || en === undefined ? [] : [{ key: name, zh: joined(zh), en: joined(en) }];
  const inner = Object.entries(value)
    .filter(([key]) => !isLocale(key))
    .flatMap(([key, item]) => pairsIn(item, Array.isArray(value) ? name : key));
  return [...own, ...inner];
}

/** The strings of a text that is kept in parts, each on its own line. */
function joined(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(joined).join('\n')
    : '';
}
