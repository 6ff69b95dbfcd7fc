import { getSection } from './book.ts';
import type { Book } from './book.ts';
import { otherLocale } from './locale.ts';
import type { Locale } from './locale.ts';
import { paragraphIdOf } from './permalinks/permalink.ts';
import { staleChapters } from './stale.ts';
import { permalinkKey } from './permalinks/permalink-state.ts';

/** A paragraph that one language has changed and the other not yet. */
export interface ParagraphBehind {
  /** Its number in the section, as a reader sees it. */
  readonly number: number;
  /** The day on which the other language changed it: `2026-11-25`. */
  readonly since: string;
}

/** What one language of a section owes the other. */
export interface SectionBehind {
  /** The language that is behind. */
  readonly locale: Locale;
  /** The day of the first change that it has not followed. */
  readonly since: string;
  /** Empty where what changed is no paragraph: the title, a note. */
  readonly paragraphs: readonly ParagraphBehind[];
}

/**
 * Whether both languages of a section stand at the same version. That a language is behind is what the
 * writers say, by the day of its chapter's last revision; which paragraphs it owes is what the register knows.
 * @param book a checked book
 * @param id a section's id
 * @returns undefined where both say the same
 * @throws {Error} when there is no such section
 */
export function sectionBehind(book: Book, id: string): SectionBehind | undefined {
  const { chapter } = getSection(book, 'zh', id);
  const stale = staleChapters(book).find((item) => item.chapter === chapter.id);
  if (stale === undefined) return undefined;
  const owed = (section: string): readonly ParagraphBehind[] =>
    paragraphsBehind(book, section, stale.locale);
  const paragraphs = owed(id);
  // Where the register names paragraphs of other sections, this one is not meant.
  if (paragraphs.length === 0 && chapter.sections.some((section) => owed(section.id).length > 0)) {
    return undefined;
  }
  const since = paragraphs.map((paragraph) => paragraph.since).toSorted()[0] ?? stale.since;
  return { locale: stale.locale, since, paragraphs };
}

function paragraphsBehind(book: Book, section: string, locale: Locale): readonly ParagraphBehind[] {
  return getSection(book, locale, section).section.paragraphs.flatMap((_, index) => {
    const paragraph = paragraphIdOf(book, section, index + 1) ?? '';
    const days = book.permalinks.get(permalinkKey('paragraph', paragraph))?.textDays;
    if (days === undefined || days[locale] >= days[otherLocale(locale)]) return [];
    return [{ number: index + 1, since: days[otherLocale(locale)] }];
  });
}
