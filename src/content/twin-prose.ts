import { chapterPairs } from './book.ts';
import type { Book } from './book.ts';
import type { Paragraph, Section } from './prose.ts';
import type { PlacedText, Twin } from './twin.ts';

/** What both languages say of each chapter that both have: heads, summaries, sections. */
export function chapterTwins(book: Book): Twin[] {
  return chapterPairs(book).flatMap(({ zh, en }) => {
    const heads = (['title', 'standfirst', 'teaser', 'description'] as const).map((key) => ({
      what: `the ${key} of "${zh.id}"`,
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
          parts: [],
          zh: { text: summary, place: zh.placeOf(['sections', index, 'summary']) },
          en: { text: twin.summary, place: en.placeOf(['sections', position, 'summary']) },
        },
      ];
    });
    return [...heads, ...summaries, ...sectionTwins(zh.sections, en.sections)];
  });
}

/** What both languages say on each page beside the story. */
export function pageTwins(book: Book): Twin[] {
  return [...book.pages.zh.values()].flatMap((zh) => {
    const en = book.pages.en.get(zh.id);
    if (en === undefined) return [];
    const heads = (['title', 'lead', 'description'] as const).map((key) => ({
      what: `the ${key} of "${zh.id}"`,
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
    const pair = (
      what: string,
      a: PlacedText,
      b: PlacedText,
      more: Partial<Pick<Twin, 'claim' | 'parts'>> = {},
    ): Twin => ({
      ...{ what, parts: [], ...more },
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
        pair(`paragraph ${index + 1} of "${section.id}"`, paragraph, other, {
          parts: [
            ...tellings,
            pair(
              `the words outside claims in paragraph ${index + 1} of "${section.id}"`,
              ownWords(paragraph),
              ownWords(other),
            ),
          ],
        }),
      ];
    });
    const notes = section.since.flatMap((note, index) => {
      const other = twin.since[index];
      return other === undefined
        ? []
        : [pair(`the note of later events in "${section.id}"`, note, other)];
    });
    return [
      pair(`the title of "${section.id}"`, head(section), head(twin)),
      ...paragraphs,
      ...notes,
    ];
  });
}

/** What a paragraph says of its own, around the claims that it tells. */
function ownWords({ text, tellings, place }: Paragraph): PlacedText {
  const own = tellings.reduce((rest, telling) => rest.replace(telling.text, ' '), text);
  return { text: own, place };
}
