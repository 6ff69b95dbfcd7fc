import { chapterPairs } from './book.ts';
import type { Book } from './book.ts';
import { fingerprint } from './fingerprint.ts';
import type { Locale } from './locale.ts';
import type { Paragraph } from './prose.ts';

/** A paragraph in both languages, where it stands today. */
export interface ParagraphPair {
  readonly chapter: string;
  readonly section: string;
  /** Its number within the section, from 1, as a reader sees it. */
  readonly number: number;
  readonly paragraphs: Readonly<Record<Locale, Paragraph>>;
  readonly hashes: Readonly<Record<Locale, string>>;
}

/** Every paragraph that both languages have, in the order of the text. */
export function paragraphPairs(book: Book): readonly ParagraphPair[] {
  return chapterPairs(book).flatMap(({ zh, en }) =>
    zh.sections.flatMap((section) => {
      const twin = en.sections.find(({ id }) => id === section.id);
      return section.paragraphs.flatMap((paragraph, index) => {
        const other = twin?.paragraphs[index];
        if (other === undefined) return [];
        return {
          chapter: zh.id,
          section: section.id,
          number: index + 1,
          paragraphs: { zh: paragraph, en: other },
          hashes: { zh: fingerprint(paragraph.text), en: fingerprint(other.text) },
        };
      });
    }),
  );
}
