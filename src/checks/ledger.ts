import { allChapters, chapterPairs, claimsFile } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import type { Chapter } from '../content/chapter.ts';
import { languageTag, locales } from '../content/locale.ts';
import { didYouMean, problem } from '../content/problem.ts';
import type { Place, Problem } from '../content/problem.ts';
import type { Rule } from './rule.ts';

/**
 * Every claim is told in its chapter, in both languages.
 * A ledger or a text that cannot be read has had its fault told: nothing is concluded from its silence.
 */
export const ledger: Rule = (book) => [
  ...allChapters(book).flatMap((chapter) => tellings(book, chapter)),
  ...[...book.claims.values()].flatMap((claim) => {
    const place = book.placeOf(`claims:${claim.id}`);
    return [
      ...(claim.updates === undefined ? [] : sinceNotes(book, place, claim.id, claim.updates)),
      ...told(book, place, claim.id, claim.chapter),
    ];
  }),
];

/** Every claim, work and chapter that is named exists. */
export const references: Rule = (book) => [
  ...allChapters(book).flatMap(({ sections }) =>
    sections.flatMap(({ paragraphs, since }) => [
      ...paragraphs.flatMap(({ tellings: items }) =>
        items.flatMap(({ claim, place }) => knownClaim(book, claim, place)),
      ),
      ...since.flatMap(({ claims, place }) => claims.flatMap((id) => knownClaim(book, id, place))),
    ]),
  ),
  ...[...book.claims.values()].flatMap(({ id, sources, chapter, updates }) =>
    worksAndChapters(book, book.placeOf(`claims:${id}`), sources, chapter, updates),
  ),
];

function knownClaim(book: Book, id: string, place: Place): Problem[] {
  if (book.claims.has(id) || book.claims.size === 0) return [];
  const mend = `Add it to ${claimsFile} or correct the id.${didYouMean(id, book.claims.keys())}`;
  return [problem(place, `claim "${id}" is not in the ledger`, mend)];
}

/** The claims of one chapter are told once, since a fragment can lead to one place only, and its notes lead to where theirs are. */
function tellings(book: Book, chapter: Chapter): Problem[] {
  const seen = new Set<string>();
  return chapter.sections.flatMap((section) => [
    ...section.paragraphs.flatMap(({ tellings: items }) =>
      items.flatMap(({ claim, place }) => {
        const fault = `claim "${claim}" is told twice in this chapter`;
        const twice = seen.has(claim)
          ? [problem(place, fault, 'Mark it where it is told first; refer to it in other words.')]
          : [];
        seen.add(claim);
        return twice;
      }),
    ),
    ...section.since.flatMap(({ claims, to, place }) =>
      claims
        .filter((id) => book.claims.has(id) && isSection(book, to) && !toldIn(book, to, id))
        .map((id) => {
          const fault = `the note leads to "${to}", which does not tell "${id}"`;
          return problem(
            place,
            fault,
            'Lead to the section that tells every claim of the note, or split it.',
          );
        }),
    ),
  ]);
}

/** Tells whether the outline has a section. */
function isSection(book: Book, section: string): boolean {
  return book.outline.some(({ sections }) => sections.some(({ id }) => id === section));
}

/** Tells whether a section, in either language, tells a claim. */
function toldIn(book: Book, section: string, claim: string): boolean {
  return allChapters(book).some(({ sections }) =>
    sections.some(
      ({ id, paragraphs }) =>
        id === section &&
        paragraphs.some(({ tellings: items }) => items.some((item) => item.claim === claim)),
    ),
  );
}

/** A claim names works and chapters that exist. */
function worksAndChapters(
  book: Book,
  place: Place,
  sources: readonly string[],
  ...chapters: readonly (string | undefined)[]
): Problem[] {
  return [
    ...sources
      .filter((id) => book.sources.size > 0 && !book.sources.has(id))
      .map((id) => {
        const mend = `Add it to content/sources.yaml.${didYouMean(id, book.sources.keys())}`;
        return problem(place, `source "${id}" does not exist`, mend);
      }),
    ...chapters
      .filter((id) => id !== undefined && book.outline.length > 0)
      .filter((id) => !book.outline.some((chapter) => chapter.id === id))
      .map((id) =>
        problem(place, `chapter "${id ?? ''}" does not exist`, 'Name one of the outline.'),
      ),
  ];
}

/** A chapter that a later event changed says so. */
function sinceNotes(book: Book, place: Place, claim: string, updates: string): Problem[] {
  return chapterPairs(book)
    .filter(({ en }) => en.id === updates)
    .filter(({ en, zh }) =>
      [en, zh].some(
        ({ sections }) =>
          sections.length > 0 &&
          !sections.some(({ since }) => since.some(({ claims }) => claims.includes(claim))),
      ),
    )
    .map(() => {
      const fault = `claim "${claim}" updates "${updates}", which has no note of it`;
      return problem(place, fault, `Add a <Since> note to content/*/${updates}.mdx.`);
    });
}

/** A claim is told in its own chapter, in both languages. */
function told(book: Book, place: Place, claim: string, chapter: string): Problem[] {
  const missing = locales.filter((locale) => {
    const sections = book.chapters[locale].get(chapter)?.sections ?? [];
    const tells = sections.some(({ paragraphs }) =>
      paragraphs.some(({ tellings: items }) => items.some((item) => item.claim === claim)),
    );
    return sections.length > 0 && !tells;
  });
  if (missing.length === 0) return [];
  const where =
    missing.length === locales.length
      ? 'told nowhere in its chapter'
      : `not told in ${languageTag[missing[0] ?? 'en']}`;
  const mend = `Tell it in content/*/${chapter}.mdx with <Claim id="${claim}">…</Claim>.`;
  return [problem(place, `claim "${claim}" is ${where}`, mend)];
}
