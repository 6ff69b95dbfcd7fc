import { claimFragment, sectionPath, sidePath, termFragment } from '../content/address.ts';
import { allChapters, claimsOf, tellingsOf } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import type { Chapter } from '../content/chapter.ts';
import type { Basis } from '../content/claim.ts';
import { locales, otherLocale } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { sectionNumber } from '../content/outline.ts';
import type { Section } from '../content/prose.ts';
import { termFinder } from '../language/term-in-text.ts';
import type { Term } from '../content/term.ts';

/** What can be found, each a kind of its own among the results. */
export const searchKinds = ['section', 'claim', 'term'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing to find, in one language. */
export interface SearchRecord {
  readonly kind: SearchKind;
  readonly locale: Locale;
  /** Where it stands: a section's own page, or a fragment of one. */
  readonly path: string;
  /** Of a section or claim: the number of the section, the title of its chapter, who vouches. */
  readonly place?: {
    readonly number: string;
    readonly chapter: string;
    readonly basis?: Basis;
  };
  /** The heading; empty for a claim, which is a sentence of its own. */
  readonly title: string;
  /** What says in a line what it is: a section's summary, a term's head in the other language. */
  readonly lead: string;
  readonly texts: readonly string[];
  /** Notes on later events, which another section tells at length. */
  readonly notes: readonly string[];
  /** Other names of what the texts speak of, once for each time that they do. */
  readonly names: readonly string[];
}

/**
 * Every section, claim and term, in both languages.
 * @param book the book
 */
export function searchRecords(book: Book): readonly SearchRecord[] {
  return locales.flatMap((locale) => {
    const namesIn = nameFinder(book, locale);
    return [
      ...allChapters(book)
        .filter((chapter) => chapter.locale === locale)
        .flatMap((chapter) =>
          chapter.sections.map((section) => sectionRecord(book, chapter, section, namesIn)),
        ),
      ...claimRecords(book, locale, namesIn),
      ...[...book.glossary.values()].map((term) => termRecord(term, locale, namesIn)),
    ];
  });
}

/**
 * What a term is called on purpose: its heads in both languages, and its aliases.
 * @param term a term of the base
 */
export function headsOf({ zh, en, aliases }: Term): readonly string[] {
  return [...new Set([zh.term, en.term, ...aliases])];
}

/** Everything that a reader may call a term, in both scripts: agreed forms as well. */
function namesOf({ zh, en, aliases }: Term): readonly string[] {
  return [...new Set([zh.term, en.term, ...zh.agreed, ...en.agreed, ...aliases])];
}

/**
 * Every name of each term, by its id, for the search to compare questions with.
 * @param book the book
 */
export function nameTable(book: Book): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...book.glossary.values()].map((term) => [term.id, namesOf(term)]));
}

/** The names of the terms that a text uses: heads in both languages and aliases, for every use. */
type NameFinder = (texts: readonly string[]) => readonly string[];

function nameFinder(book: Book, locale: Locale): NameFinder {
  const find = termFinder(book.glossary.values(), locale);
  return (texts) =>
    // Agreed forms are not added: some are mere turns of phrase, which would be found all over.
    texts.flatMap(find).flatMap(({ term, form }) => headsOf(term).filter((name) => name !== form));
}

function sectionRecord(
  book: Book,
  { locale, id, frontmatter }: Chapter,
  section: Section,
  namesIn: NameFinder,
): SearchRecord {
  const summary = frontmatter.sections.find((item) => item.id === section.id)?.summary ?? '';
  const texts = section.paragraphs.map(({ text }) => text);
  return {
    kind: 'section',
    locale,
    path: sectionPath(locale, id, section.id),
    place: { number: sectionNumber(book.outline, section.id), chapter: frontmatter.title },
    title: section.title,
    lead: summary,
    texts,
    notes: section.since.map(({ text }) => text),
    names: namesIn([section.title, summary, ...texts]),
  };
}

/** Each claim once, on the page of the section that tells it first. */
function claimRecords(book: Book, locale: Locale, namesIn: NameFinder): readonly SearchRecord[] {
  return book.outline
    .flatMap(({ id }) => claimsOf(book, id))
    .flatMap((claim) => {
      const [told] = tellingsOf(book, locale, claim);
      if (told === undefined) return [];
      const { chapter, section } = told;
      const record: SearchRecord = {
        kind: 'claim',
        locale,
        path: sectionPath(locale, chapter.id, section.id) + claimFragment(claim.id),
        place: {
          number: sectionNumber(book.outline, section.id),
          chapter: chapter.frontmatter.title,
          basis: claim.basis,
        },
        title: '',
        lead: '',
        texts: [claim[locale]],
        notes: [],
        names: namesIn([claim[locale]]),
      };
      return [record];
    });
}

function termRecord(term: Term, locale: Locale, namesIn: NameFinder): SearchRecord {
  const { term: title, definition } = term[locale];
  return {
    kind: 'term',
    locale,
    path: sidePath(locale, 'glossary') + termFragment(term.id),
    title,
    lead: term[otherLocale(locale)].term,
    texts: [definition],
    notes: [],
    names: [...namesOf(term), ...namesIn([definition])],
  };
}
