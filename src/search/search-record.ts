import { claimFragment, sectionPath, sidePath, termFragment } from '../content/address.ts';
import type { Locate } from '../content/address.ts';
import { allChapters, claimsOf, tellingsOf } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import type { Chapter } from '../content/chapter.ts';
import { locales, otherLocale } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { sectionNumber } from '../content/outline.ts';
import type { Section } from '../content/prose.ts';
import { termFinder } from '../language/term-in-text.ts';
import type { Term } from '../content/term.ts';
import { dictionary } from '../dictionary/index.ts';
import type { SearchContents, SearchRecord } from '../enhance/search/search-index.ts';

/**
 * Every section, claim and term, in both languages, and what the terms are called.
 * @param book the book
 * @param locate puts the sub-path of the deployment before a path
 */
export function searchContents(book: Book, locate: Locate): SearchContents {
  const records = searchRecords(book).map((record) => ({ ...record, path: locate(record.path) }));
  const terms = [...book.glossary.values()].map((term) => {
    const names = headsOf(term);
    const agreed = [...term.zh.agreed, ...term.en.agreed].filter((form) => !names.includes(form));
    return [term.id, { names, agreed: [...new Set(agreed)] }] as const;
  });
  return { terms: Object.fromEntries(terms), records };
}

function searchRecords(book: Book): readonly SearchRecord[] {
  return locales.flatMap((locale) => {
    const termsIn = termReader(book, locale);
    return [
      ...allChapters(book)
        .filter((chapter) => chapter.locale === locale)
        .flatMap((chapter) =>
          chapter.sections.map((section) => sectionRecord(book, chapter, section, termsIn)),
        ),
      ...claimRecords(book, locale, termsIn),
      ...[...book.glossary.values()].map((term) => termRecord(book, term, locale, termsIn)),
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

/** The ids of the terms that texts use, for every use. */
type TermReader = (texts: readonly string[]) => readonly string[];

function termReader(book: Book, locale: Locale): TermReader {
  const find = termFinder(book.glossary.values(), locale);
  return (texts) => texts.flatMap(find).map(({ term }) => term.id);
}

function sectionRecord(
  book: Book,
  { locale, id, frontmatter }: Chapter,
  section: Section,
  termsIn: TermReader,
): SearchRecord {
  const summary = frontmatter.sections.find((item) => item.id === section.id)?.summary ?? '';
  const texts = section.paragraphs.map(({ text }) => text);
  return {
    kind: 'section',
    locale,
    path: sectionPath(locale, id, section.id),
    place: `${sectionLabel(book, locale, section)} ${frontmatter.title}`,
    title: section.title,
    lead: summary,
    texts,
    notes: section.since.map(({ text }) => text),
    terms: termsIn([section.title, summary, ...texts]),
  };
}

/** Each claim once, on the page of the section that tells it first. */
function claimRecords(book: Book, locale: Locale, termsIn: TermReader): readonly SearchRecord[] {
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
        place: `${sectionLabel(book, locale, section)} ${dictionary[locale].basis[claim.basis].name}`,
        title: '',
        lead: '',
        texts: [claim[locale]],
        notes: [],
        terms: termsIn([claim[locale]]),
      };
      return [record];
    });
}

/** A term with its definition; a name also with its line in who is who. */
function termRecord(book: Book, term: Term, locale: Locale, termsIn: TermReader): SearchRecord {
  const { term: title, definition } = term[locale];
  const line = book.who.get(term.id)?.[locale];
  const texts = [definition, ...(line === undefined ? [] : [line])];
  return {
    kind: 'term',
    locale,
    path: sidePath(locale, 'glossary') + termFragment(term.id),
    place: term[otherLocale(locale)].term,
    title,
    lead: '',
    texts,
    notes: [],
    terms: termsIn(texts),
  };
}

const sectionLabel = (book: Book, locale: Locale, { id }: Section): string =>
  dictionary[locale].sectionLabel(sectionNumber(book.outline, id));
