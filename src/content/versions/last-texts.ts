import type { Book } from '../book.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Locale } from '../locale.ts';

/** What each paragraph pair said when it was last registered: id → both texts. */
export type LastTexts = ReadonlyMap<string, Readonly<Record<Locale, string>>>;

/**
 * The texts by which an edited paragraph is known again: those of the kept versions that the register last saw.
 * @param book with its register and its kept versions
 */
export function lastTexts(book: Pick<Book, 'permalinks' | 'versions'>): LastTexts {
  const last = new Map<string, Readonly<Record<Locale, string>>>();
  for (const { zh, en } of book.versions.values()) {
    zh.paragraphs.forEach(({ id = '', text }, index) => {
      const hashes = book.permalinks.get(`paragraph ${id}`)?.hashes;
      const twin = en.paragraphs[index]?.text;
      if (hashes === undefined || twin === undefined || last.has(id)) return;
      if (fingerprint(text) !== hashes.zh || fingerprint(twin) !== hashes.en) return;
      last.set(id, { zh: text, en: twin });
    });
  }
  return last;
}
