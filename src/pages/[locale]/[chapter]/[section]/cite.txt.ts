import { paragraphFragment, sectionPath } from '../../../../content/address.ts';
import { getSection } from '../../../../content/book.ts';
import { cite, defaultStyle } from '../../../../citations/citation.ts';
import type { CitationRecord } from '../../../../citations/citation.ts';
import { locales } from '../../../../content/locale.ts';
import type { Locale } from '../../../../content/locale.ts';
import { chapterNumber, sectionNumber } from '../../../../content/outline.ts';
import { paragraphIdOf } from '../../../../content/permalinks/permalink.ts';
import { getBook } from '../../../../book.ts';
import { dictionary } from '../../../../dictionary/index.ts';
import { fullAddress } from '../../../../site.ts';

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

/** A line for the section and for each of its paragraphs: id, tab, citation in the language's first style. */
export function GET({ params: { locale, section: id } }: { params: Params }): Response {
  const book = getBook();
  const { chapter, section } = getSection(book, locale, id);
  const whole: CitationRecord = {
    kind: 'section',
    id,
    locale,
    title: section.title,
    chapterTitle: chapter.frontmatter.title,
    chapterNumber: chapterNumber(book.outline, chapter.id),
    number: sectionNumber(book.outline, id),
    author: dictionary[locale].editors,
    siteTitle: dictionary[locale].siteTitle,
    revised: chapter.frontmatter.revised,
    address: fullAddress(sectionPath(locale, chapter.id, id)),
  };
  const parts = section.paragraphs.flatMap((_, index): CitationRecord[] => {
    const paragraph = index + 1;
    const own = paragraphIdOf(book, id, paragraph);
    if (own === undefined) return [];
    const address = whole.address + paragraphFragment(own);
    return [{ ...whole, kind: 'paragraph', id: own, paragraph, address }];
  });
  return new Response(
    [whole, ...parts]
      .map((record) => `${record.id}\t${cite(record, defaultStyle[locale])}\n`)
      .join(''),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
}
