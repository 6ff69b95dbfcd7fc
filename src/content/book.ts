import { parseChanges } from './change.ts';
import type { Change } from './change.ts';
import { parseChapter } from './chapter.ts';
import type { Chapter } from './chapter.ts';
import { parseClaims } from './claim.ts';
import type { Claim } from './claim.ts';
import { parseFigure } from '../figures/registry.ts';
import type { Figure } from '../figures/figure.ts';
import { isLocale, locales } from './locale.ts';
import type { Locale } from './locale.ts';
import { parseOutline } from './outline.ts';
import type { Outline } from './outline.ts';
import { ContentError, problem } from './problem.ts';
import type { Place, Problem } from './problem.ts';
import type { Section, SinceNote } from './prose.ts';
import { parsePage } from './page.ts';
import type { Page } from './page.ts';
import { parseRegister } from './permalinks/register.ts';
import { sourceText } from './source-text.ts';
import { parseSources } from './source.ts';
import type { Source } from './source.ts';
import { permalinkKey, placeParts, permalinkStatesOf } from './permalinks/permalink-state.ts';
import type { PermalinkStates } from './permalinks/permalink-state.ts';
import { parseGlossary } from './term.ts';
import type { Term } from './term.ts';
import { parseTimeline } from './timeline.ts';
import type { Timeline } from './timeline.ts';
import { editionFile, parseEdition } from './versions/frozen-edition.ts';
import type { Edition } from './versions/frozen-edition.ts';
import { parseKeptVersion, versionFile, versionKey } from './versions/kept-version.ts';
import type { KeptVersion } from './versions/kept-version.ts';
import { parseWho } from './who.ts';
import type { WhoEntry } from './who.ts';
import type { YamlReading } from './yaml.ts';

/** Everything in `content/`, read and joined. */
export interface Book {
  readonly outline: Outline;
  readonly chapters: Readonly<Record<Locale, ReadonlyMap<string, Chapter>>>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly glossary: ReadonlyMap<string, Term>;
  /** The part that each company, person and product of the glossary has in the story. */
  readonly who: ReadonlyMap<string, WhoEntry>;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Pages beside the story that are written as prose. */
  readonly pages: Readonly<Record<Locale, ReadonlyMap<string, Page>>>;
  readonly timeline: Timeline;
  /** What changed in which section, the newest first. */
  readonly changes: readonly Change[];
  /** Every id that the site has published, and how it stands. */
  readonly permalinks: PermalinkStates;
  /** Every section as it was published, each time: `fee-trigger 6a99a0c` → what it said. */
  readonly versions: ReadonlyMap<string, KeptVersion>;
  /** The whole as it was frozen, each time, the newest first. */
  readonly editions: readonly Edition[];
  /** Where an entry stands: `claims:stake-49`, `outline:sales/two-teams`, `figures:stake/stake-half`, `timeline:0`, `glossary:stake`, `who:hood`, `register:section fee-trigger`, `kept:fee-trigger 6a99a0c`, `edition:2026-11-28`, `edition:2026-11-28/fee-trigger`, and where the history names it, `change:fee-trigger 6a99a0c`. */
  readonly placeOf: (entry: string) => Place;
}

/** A book as far as it could be read, and what could not. */
export interface BookReading {
  readonly book: Book;
  readonly problems: readonly Problem[];
}

/** Paths of the lists. */
export const outlineFile = 'content/outline.yaml';
export const claimsFile = 'content/claims.yaml';
export const sourcesFile = 'content/sources.yaml';
export const timelineFile = 'content/timeline.yaml';
export const changesFile = 'content/changes.yaml';
export const registerFile = 'content/permalinks.yaml';
export const glossaryFile = 'content/glossary.yaml';
export const whoFile = 'content/who.yaml';

/** Makes a reader that reads a file anew only where its text is not what it was the last time. */
function onceEachText<Reading, Rest extends readonly unknown[]>(
  parse: (path: string, text: string, ...rest: Rest) => Reading,
): (path: string, text: string, ...rest: Rest) => Reading {
  const known = new Map<string, { readonly text: string; readonly reading: Reading }>();
  return (path, text, ...rest) => {
    const before = known.get(path);
    if (before?.text === text) return before.reading;
    const reading = parse(path, text, ...rest);
    known.set(path, { text, reading });
    return reading;
  };
}

const readOnce = {
  chapter: onceEachText(parseChapter),
  page: onceEachText(parsePage),
  figure: onceEachText(parseFigure),
  outline: onceEachText(parseOutline),
  claims: onceEachText(parseClaims),
  sources: onceEachText(parseSources),
  glossary: onceEachText(parseGlossary),
  who: onceEachText(parseWho),
  source: onceEachText(sourceText),
  timeline: onceEachText(parseTimeline),
  register: onceEachText(parseRegister),
  changes: onceEachText(parseChanges),
  version: onceEachText(parseKeptVersion),
  edition: onceEachText(parseEdition),
};

/**
 * Reads everything, and goes on past faults so that one run reports them all.
 * @param typed path from the project's root → text
 */
export function readBook(typed: ReadonlyMap<string, string>): BookReading {
  const problems: Problem[] = [];
  const files = new Map<string, string>();
  for (const [path, source] of typed) {
    // What is kept of old versions was written by the program, and its checksum holds it.
    const isKept = path.startsWith('content/versions/');
    const { text, problems: found } = isKept
      ? { text: source, problems: [] }
      : readOnce.source(path, source);
    problems.push(...found);
    files.set(path, text);
  }
  const places = new Map<string, Place>();

  const outline = readOnce.outline(outlineFile, files.get(outlineFile) ?? '[]');
  problems.push(...outline.problems);
  outline.value?.forEach((chapter, index) => {
    places.set(`outline:${chapter.id}`, outline.placeOf([index]));
    chapter.sections.forEach(({ id }, position) => {
      places.set(`outline:${chapter.id}/${id}`, outline.placeOf([index, 'sections', position]));
    });
  });

  const listed = <T extends { readonly id: string }>(
    kind: string,
    reading: Omit<YamlReading<unknown>, 'value'>,
    entries: readonly T[],
  ): ReadonlyMap<string, T> => {
    problems.push(...reading.problems);
    const found = new Map<string, T>();
    entries.forEach((entry, index) => {
      const place = reading.placeOf([index]);
      if (found.has(entry.id)) {
        problems.push(problem(place, `"${entry.id}" stands twice`, 'Give one of them another id.'));
      }
      found.set(entry.id, entry);
      places.set(`${kind}:${entry.id}`, place);
    });
    return found;
  };
  const ledger = readOnce.claims(claimsFile, files.get(claimsFile) ?? '[]');
  const claims = listed('claims', ledger, ledger.value ?? []);
  const works = readOnce.sources(sourcesFile, files.get(sourcesFile) ?? '[]');
  const sources = listed('sources', works, works.value ?? []);
  const termBase = readOnce.glossary(glossaryFile, files.get(glossaryFile) ?? '[]');
  const glossary = listed('glossary', termBase, termBase.value ?? []);
  const cast = readOnce.who(whoFile, files.get(whoFile) ?? '[]');
  const who = listed('who', cast, cast.value ?? []);

  const chapters = { zh: new Map<string, Chapter>(), en: new Map<string, Chapter>() };
  const figures = new Map<string, Figure>();
  const pages = { zh: new Map<string, Page>(), en: new Map<string, Page>() };
  const versions = new Map<string, KeptVersion>();
  const editions: Edition[] = [];
  for (const [path, text] of files) {
    if (path.startsWith('content/versions/')) {
      const { value, problems: found } = readOnce.version(path, text);
      problems.push(...found);
      if (value === undefined) continue;
      const key = versionKey(value.section, value.version);
      versions.set(key, value);
      places.set(`kept:${key}`, { path, line: 1 });
      const own = versionFile(value.section, value.version);
      if (own !== path) {
        problems.push(problem({ path, line: 2 }, `the file is that of ${own}`, 'Put it there.'));
      }
      continue;
    }
    if (path.startsWith('content/editions/')) {
      const { value, problems: found, placeOf } = readOnce.edition(path, text);
      problems.push(...found);
      if (value === undefined) continue;
      editions.push(value);
      places.set(`edition:${value.date}`, { path, line: 1 });
      value.chapters.forEach(({ sections }, index) => {
        sections.forEach(({ id }, position) => {
          const place = placeOf(['chapters', index, 'sections', position]);
          places.set(`edition:${value.date}/${id}`, place);
        });
      });
      const own = editionFile(value.date);
      if (own !== path) {
        problems.push(problem({ path, line: 1 }, `the file is that of ${own}`, 'Put it there.'));
      }
      continue;
    }
    const [, language = '', pageId = ''] =
      /^content\/pages\/([^/]+)\/([^/]+)\.mdx$/.exec(path) ?? [];
    if (isLocale(language)) {
      const reading = readOnce.page(path, text, language, pageId);
      problems.push(...reading.problems);
      pages[language].set(pageId, reading.page);
    }
    const [, folder = '', name = ''] = /^content\/([^/]+)\/([^/]+)\.(?:mdx|yaml)$/.exec(path) ?? [];
    if (isLocale(folder)) {
      const reading = readOnce.chapter(path, text, folder, name);
      problems.push(...reading.problems);
      chapters[folder].set(name, reading.chapter);
    } else if (folder === 'figures') {
      const reading = readOnce.figure(path, text);
      problems.push(...reading.problems);
      places.set(`figures:${name}`, { path, line: 1 });
      if (reading.value !== undefined) figures.set(name, reading.value);
      reading.value?.nodes.forEach(({ id }, index) => {
        places.set(`figures:${name}/${id}`, reading.placeOf(['nodes', index]));
      });
    }
  }

  const placeOf = (entry: string): Place => places.get(entry) ?? { path: outlineFile, line: 1 };
  const timeline = readOnce.timeline(timelineFile, files.get(timelineFile) ?? '');
  problems.push(...timeline.problems);
  timeline.value?.events.forEach((_, index) => {
    places.set(`timeline:${String(index)}`, timeline.placeOf(['events', index]));
  });
  const register = readOnce.register(registerFile, files.get(registerFile) ?? '[]');
  const { permalinks, misentries } = permalinkStatesOf(register.value ?? []);
  problems.push(
    ...register.problems,
    ...misentries.map(({ index, fault, mend }) => problem(register.placeOf([index]), fault, mend)),
  );
  register.value?.forEach((entry, index) => {
    const id = entry.state === 'moved' ? placeParts(entry.from).id : entry.id;
    places.set(`register:${permalinkKey(entry.kind, id)}`, register.placeOf([index]));
  });
  const changes = readOnce.changes(changesFile, files.get(changesFile) ?? '[]');
  problems.push(...changes.problems);
  changes.value?.forEach(({ versions: changed }, index) => {
    for (const [section, version] of Object.entries(changed)) {
      const place = changes.placeOf([index, 'versions', section]);
      places.set(`change:${versionKey(section, version)}`, place);
    }
  });
  const book = {
    outline: outline.value ?? [],
    chapters,
    claims,
    sources,
    glossary,
    who,
    figures,
    pages,
    timeline: timeline.value ?? { events: [] },
    changes: changes.value ?? [],
    permalinks,
    versions,
    editions: editions.toSorted((a, b) => (a.date < b.date ? 1 : -1)),
    placeOf,
  };
  return { book, problems };
}

/**
 * A book that can be trusted.
 * @param files path from the project's root → text
 * @throws {ContentError} with every fault of form in it
 */
export function parseBook(files: ReadonlyMap<string, string>): Book {
  const { book, problems } = readBook(files);
  if (problems.length > 0) throw new ContentError(problems);
  return book;
}

/** Every chapter that both languages have, in the order of the outline, for checks that compare. */
export function chapterPairs(book: Book): readonly Readonly<Record<Locale, Chapter>>[] {
  return book.outline.flatMap(({ id }) => {
    const zh = book.chapters.zh.get(id);
    const en = book.chapters.en.get(id);
    return zh === undefined || en === undefined ? [] : [{ zh, en }];
  });
}

/** Every chapter of both languages, in the order of the outline. */
export function allChapters(book: Book): readonly Chapter[] {
  return locales.flatMap((locale) =>
    book.outline.flatMap(({ id }) => book.chapters[locale].get(id) ?? []),
  );
}

/**
 * @param book the book
 * @param locale language
 * @param id a chapter that the outline lists
 * @throws {Error} when there is none
 */
export function getChapter(book: Book, locale: Locale, id: string): Chapter {
  return found(book.chapters[locale].get(id), `chapter ${id}`);
}

/**
 * A section with its chapter.
 * @throws {Error} when there is none
 */
export function getSection(
  book: Book,
  locale: Locale,
  id: string,
): { readonly chapter: Chapter; readonly section: Section } {
  const entry = book.outline.find(({ sections }) => sections.some((item) => item.id === id));
  const chapter = getChapter(book, locale, found(entry, `section ${id}`).id);
  return {
    chapter,
    section: found(
      chapter.sections.find((item) => item.id === id),
      id,
    ),
  };
}

/**
 * A page beside the story.
 * @throws {Error} when there is none
 */
export function getPage(book: Book, locale: Locale, id: string): Page {
  return found(book.pages[locale].get(id), `page ${id}`);
}

/**
 * @throws {Error} when the ledger has no such claim
 */
export function getClaim(book: Book, id: string): Claim {
  return found(book.claims.get(id), `claim ${id}`);
}

/**
 * @throws {Error} when no such work may be cited
 */
export function getSource(book: Book, id: string): Source {
  return found(book.sources.get(id), `source ${id}`);
}

/**
 * @throws {Error} when the glossary has no such term
 */
export function getTerm(book: Book, id: string): Term {
  return found(book.glossary.get(id), `term ${id}`);
}

/**
 * @throws {Error} when there is no such figure
 */
export function getFigure(book: Book, id: string): Figure {
  return found(book.figures.get(id), `figure ${id}`);
}

/** The claims that the text of sections tells, each once, in the order of telling. */
export function claimsToldIn(book: Book, ...sections: readonly Section[]): readonly Claim[] {
  const ids = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ tellings }) => tellings.map(({ claim }) => claim));
  return [...new Set(ids)].map((id) => getClaim(book, id));
}

/**
 * Ids of the claims that have a note on a page: those told in its section, or in its whole chapter.
 * @param book the book
 * @param locale language
 * @param page what the page's address names
 */
export function notedOn(
  book: Book,
  locale: Locale,
  page: { readonly chapter?: string | undefined; readonly section?: string | undefined },
): readonly string[] {
  const sections =
    page.chapter === undefined ? [] : getChapter(book, locale, page.chapter).sections;
  return sections
    .filter(({ id }) => page.section === undefined || id === page.section)
    .flatMap((section) => claimsToldIn(book, section).map(({ id }) => id));
}

/** The claims of the ledger that belong to a chapter, in the order of the ledger. */
export function claimsOf(book: Book, chapter: string): readonly Claim[] {
  return [...book.claims.values()].filter((claim) => claim.chapter === chapter);
}

/** Where a claim is told: every section, the one in its own chapter first. */
export function tellingsOf(
  book: Book,
  locale: Locale,
  claim: Claim,
): readonly { readonly chapter: Chapter; readonly section: Section }[] {
  const all = book.outline.flatMap(({ id }) => {
    const chapter = book.chapters[locale].get(id);
    return (chapter?.sections ?? [])
      .filter(({ paragraphs }) =>
        paragraphs.some(({ tellings }) => tellings.some((item) => item.claim === claim.id)),
      )
      .flatMap((section) => (chapter === undefined ? [] : [{ chapter, section }]));
  });
  const own = (item: (typeof all)[number]): number => (item.chapter.id === claim.chapter ? 0 : 1);
  return all.toSorted((a, b) => own(a) - own(b));
}

/** A paragraph that tells a claim, parted at the words that do. */
export interface Passage {
  readonly chapter: Chapter;
  readonly section: Section;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The paragraph in which a claim is first told.
 * @throws {Error} when no text tells it
 */
export function passageOf(book: Book, locale: Locale, claim: Claim): Passage {
  const { chapter, section } = found(tellingsOf(book, locale, claim)[0], `text of ${claim.id}`);
  const told = section.paragraphs.flatMap(({ text, tellings }) =>
    tellings.filter((item) => item.claim === claim.id).map((item) => ({ text, words: item.text })),
  );
  const { text, words } = found(told[0], `paragraph of ${claim.id}`);
  const at = text.indexOf(words);
  return {
    ...{ chapter, section, words },
    before: text.slice(0, at),
    after: text.slice(at + words.length),
  };
}

/**
 * What happened after a claim of the report: the notes of the section that tells it, and the later events
 * of its chapter that they leave out, the oldest first. Of a later event nothing is listed.
 */
export function laterThan(
  book: Book,
  locale: Locale,
  claim: Claim,
): { readonly notes: readonly SinceNote[]; readonly others: readonly Claim[] } {
  if (claim.updates !== undefined) return { notes: [], others: [] };
  const notes = passageOf(book, locale, claim).section.since;
  const noted = new Set(notes.flatMap(({ claims }) => claims));
  const others = [...book.claims.values()]
    .filter(({ id, updates }) => updates === claim.chapter && !noted.has(id))
    .toSorted((a, b) => a.when.localeCompare(b.when));
  return { notes, others };
}

/** The chapters before and after one, as a reader turns them. */
export function turnsOf(
  book: Book,
  locale: Locale,
  id: string,
): { readonly previous: Chapter | undefined; readonly next: Chapter | undefined } {
  const index = book.outline.findIndex((entry) => entry.id === id);
  const at = (position: number): Chapter | undefined => {
    const entry = position < 0 ? undefined : book.outline[position];
    return entry && book.chapters[locale].get(entry.id);
  };
  return { previous: at(index - 1), next: at(index + 1) };
}

/** The value, or an error that names what is missing. */
function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}; the content check lists its ids.`);
  return value;
}
