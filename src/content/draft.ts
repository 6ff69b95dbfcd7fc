import type { Book } from './book.ts';
import { changesOf } from './change.ts';
import type { Change } from './change.ts';
import type { Chapter } from './chapter.ts';
import type { Locale } from './locale.ts';
import type { OutlineChapter } from './outline.ts';
import { permalinkStatesOf } from './permalinks/permalink-state.ts';
import { propose } from './permalinks/propose.ts';
import type { Section } from './prose.ts';
import { sectionVersion } from './version.ts';

/** What stands for a text that is not written yet; only a writer sees it. */
const unwritten = { zh: '（还没有写）', en: '(not written yet)' } as const;
const draftChange = {
  zh: { what: '草稿。', why: '还没有发布。' },
  en: { what: 'A draft.', why: 'Not published yet.' },
} as const;

/**
 * A book in which everything that the outline lists can be drawn, though a text, its register lines or its history are
 * not written yet: what is missing has a stand-in, and new paragraphs have the ids that the register would give them.
 * @param book as far as it could be read
 * @param today `2026-11-25`
 */
export function draftOf(book: Book, today: string): Book {
  const whole = { ...book, chapters: { zh: chaptersOf(book, 'zh'), en: chaptersOf(book, 'en') } };
  const { entries } = propose(whole, today);
  const { permalinks } = permalinkStatesOf(entries, whole.permalinks);
  return { ...whole, permalinks, changes: [...newChanges(whole, today), ...whole.changes] };
}

function chaptersOf(book: Book, locale: Locale): ReadonlyMap<string, Chapter> {
  const written = book.chapters[locale];
  const listed = book.outline.map((entry) => [entry.id, made(written, entry, locale)] as const);
  return new Map([...written, ...listed]);
}

/** A chapter with every section of the outline, in its order. */
function made(
  written: ReadonlyMap<string, Chapter>,
  { id, sections }: OutlineChapter,
  locale: Locale,
): Chapter {
  const path = `content/${locale}/${id}.mdx`;
  const place = { path, line: 1 };
  const words = unwritten[locale];
  const head = { chapter: id, title: words, standfirst: words, teaser: words, description: words };
  const chapter: Chapter = written.get(id) ?? {
    ...{ locale, id, place, placeOf: () => place, sections: [] },
    frontmatter: { ...head, revised: '', sections: [] },
  };
  const blank = { title: words, paragraphs: [], figures: [], since: [], place: chapter.place };
  const { frontmatter } = chapter;
  return {
    ...chapter,
    frontmatter: {
      ...frontmatter,
      sections: sections.map(
        (section) =>
          frontmatter.sections.find((item) => item.id === section.id) ?? {
            id: section.id,
            summary: words,
          },
      ),
    },
    sections: sections.map(
      (section): Section =>
        chapter.sections.find((item) => item.id === section.id) ?? { id: section.id, ...blank },
    ),
  };
}

/** The entry of the history that the draft owes, where it owes one. */
function newChanges(book: Book, date: string): readonly Change[] {
  const versions = book.outline
    .flatMap(({ sections }) => sections)
    .map(({ id }) => [id, sectionVersion(book, id)] as const)
    .filter(([id, version]) => changesOf(book.changes, id)[0]?.versions[id] !== version);
  if (versions.length === 0) return [];
  return [{ date, kind: 'reworded', versions: Object.fromEntries(versions), ...draftChange }];
}
