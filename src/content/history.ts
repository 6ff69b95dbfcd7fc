import { getSection } from './book.ts';
import type { Book } from './book.ts';
import { changeName, changesOf } from './change.ts';
import type { Change } from './change.ts';
import type { Locale } from './locale.ts';
import { sectionNumber } from './outline.ts';
import { versionKey } from './versions/kept-version.ts';
import type { KeptVersion } from './versions/kept-version.ts';

/** A paragraph of a version, where the change is to be seen. */
export interface ChangedParagraph {
  /** Its id in the register. */
  readonly id: string;
  /** Its number in that version. */
  readonly number: number;
  readonly text: string;
}

/** A section in an entry of the history. */
export interface ChangedSection {
  readonly id: string;
  /** The version that it had after the change. */
  readonly version: string;
  /** What it said at that version; a draft is not kept yet. */
  readonly kept: KeptVersion | undefined;
  /** What it is today; undefined when it has left the site. */
  readonly present:
    { readonly number: string; readonly title: string; readonly chapter: string } | undefined;
  /** Whether no later entry is about it. */
  readonly isLatest: boolean;
  /** The paragraphs of the version before that this one does not have in these words. */
  readonly said: readonly ChangedParagraph[];
  /** Those of this version that the one before did not have. */
  readonly says: readonly ChangedParagraph[];
  /** The entry about it before this one, by its name, with the version of that time. */
  readonly before:
    | {
        readonly change: string;
        readonly version: string;
        readonly kept: KeptVersion | undefined;
      }
    | undefined;
}

/** An entry of the history with what a reader needs to follow it. */
export interface HistoryEntry {
  readonly name: string;
  readonly change: Change;
  readonly sections: readonly ChangedSection[];
}

/**
 * The history of the sections, the newest entry first, the sections of each in the order of the book.
 * @param book the book
 * @param locale the language of the titles
 */
export function historyOf(book: Book, locale: Locale): readonly HistoryEntry[] {
  const order = book.outline.flatMap(({ sections }) => sections.map(({ id }) => id));
  return book.changes.map((change) => ({
    name: changeName(book.changes, change),
    change,
    sections: Object.keys(change.versions)
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((id) => changedSection(book, locale, change, id)),
  }));
}

function changedSection(book: Book, locale: Locale, change: Change, id: string): ChangedSection {
  const all = changesOf(book.changes, id);
  const earlier = all[all.indexOf(change) + 1];
  const keptOf = ({ versions }: Change): KeptVersion | undefined =>
    book.versions.get(versionKey(id, versions[id] ?? ''));
  const kept = keptOf(change);
  const before = earlier && {
    change: changeName(book.changes, earlier),
    version: earlier.versions[id] ?? '',
    kept: keptOf(earlier),
  };
  return {
    id,
    said: onlyIn(before?.kept, kept, locale),
    says: onlyIn(kept, before?.kept, locale),
    version: change.versions[id] ?? '',
    kept,
    present: presentOf(book, locale, id),
    isLatest: all[0] === change,
    before,
  };
}

/** The paragraphs of one version whose words another does not have; none where there is no other. */
function onlyIn(
  kept: KeptVersion | undefined,
  other: KeptVersion | undefined,
  locale: Locale,
): readonly ChangedParagraph[] {
  if (kept === undefined || other === undefined) return [];
  const texts = new Set(other[locale].paragraphs.map(({ text }) => text));
  return kept[locale].paragraphs.flatMap(({ id = '', text }, index) =>
    texts.has(text) ? [] : [{ id, number: index + 1, text }],
  );
}

function presentOf(book: Book, locale: Locale, id: string): ChangedSection['present'] {
  const number = sectionNumber(book.outline, id);
  if (number === '') return undefined;
  const { chapter, section } = getSection(book, locale, id);
  return { number, title: section.title, chapter: chapter.id };
}
