import { cite, defaultStyle } from '../../../../citations/citation.ts';
import {
  paragraphRecord,
  presentVersionRecord,
  sectionRecord,
} from '../../../../citations/records.ts';
import { getSection } from '../../../../content/book.ts';
import { locales } from '../../../../content/locale.ts';
import type { Locale } from '../../../../content/locale.ts';
import { getBook } from '../../../../book.ts';

export function getStaticPaths() {
  return locales.flatMap((locale) =>
    getBook().outline.flatMap((chapter) =>
      chapter.sections.map(({ id }) => ({ params: { locale, chapter: chapter.id, section: id } })),
    ),
  );
}

interface Params {
  readonly locale: Locale;
  readonly chapter: string;
  readonly section: string;
}

/**
 * A line for the section and for each of its paragraphs: id, tab, citation in the language's first style. Whoever
 * quotes, quotes the words of today: it is their version that is cited.
 */
export function GET({ params: { locale, section: id } }: { params: Params }): Response {
  const book = getBook();
  const whole = presentVersionRecord(book, locale, id) ?? sectionRecord(book, locale, id);
  const { paragraphs } = getSection(book, locale, id).section;
  const parts = paragraphs.map((_, index) => paragraphRecord(book, whole, index + 1));
  return new Response(
    [whole, ...parts]
      .map((record) => `${record.id}\t${cite(record, defaultStyle[locale])}\n`)
      .join(''),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
}
