import { allChapters, getChapter } from './book.ts';
import type { Book } from './book.ts';
import { sectionVersion } from './version.ts';
import { editionChecksum } from './versions/frozen-edition.ts';
import type { Edition } from './versions/frozen-edition.ts';
import { versionFile, versionKey } from './versions/kept-version.ts';

/** What the text may be used under, by its address. */
export const textLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** The day of the newest text, which may be newer than the newest edition. */
export function lastRevised(book: Book): string {
  return allChapters(book)
    .map(({ frontmatter }) => frontmatter.revised)
    .reduce((newest, day) => (day > newest ? day : newest));
}

/**
 * The edition that footers and responses name.
 * @param book a checked book, which has one
 * @throws {Error} when none was frozen
 */
export function newestEdition(book: Book): Edition {
  const [newest] = book.editions;
  if (newest === undefined) throw new Error('There is no edition. Run "npm run edition".');
  return newest;
}

/**
 * The whole as it stands, to be kept for good.
 * @param book with every version kept
 * @param date its day
 * @param name its number; without one, that of the edition before it with one more at its end
 * @throws {Error} when a section's present version is not kept
 */
export function freezeEdition(book: Book, date: string, name = nextName(book)): Edition {
  const chapters = book.outline.map(({ id, sections }) => ({
    id,
    zh: getChapter(book, 'zh', id).frontmatter.title,
    en: getChapter(book, 'en', id).frontmatter.title,
    sections: sections.map((section) => {
      const version = sectionVersion(book, section.id);
      const kept = book.versions.get(versionKey(section.id, version));
      if (kept === undefined) {
        const file = versionFile(section.id, version);
        throw new Error(`${file} is not there. Run "npm run register" first.`);
      }
      return { id: section.id, version, checksum: kept.checksum };
    }),
  }));
  return { date, name, checksum: editionChecksum({ date, name, chapters }), chapters };
}

function nextName({ editions: [last] }: Book): string {
  if (last === undefined) return '1.0';
  const [whole = '', part = ''] = last.name.split('.');
  return `${whole}.${Number(part) + 1}`;
}

/** Whether the text is still that of an edition: the same sections in the same order, none of them changed. */
export function isPresentText(book: Book, { date, name, checksum }: Edition): boolean {
  return freezeEdition(book, date, name).checksum === checksum;
}

/** What is made from the text now bears this: the name of the newest edition, or the day of a text that is none yet. */
export interface Issue {
  readonly name: string;
  readonly day: string;
  readonly isEdition: boolean;
}

/**
 * @param book a checked book
 * @throws {Error} when no edition was frozen
 */
export function presentIssue(book: Book): Issue {
  const edition = newestEdition(book);
  if (isPresentText(book, edition)) {
    return { name: edition.name, day: edition.date, isEdition: true };
  }
  const day = lastRevised(book);
  return { name: day, day, isEdition: false };
}
