import { citationDay } from './day.ts';
import { plainTitle } from './record.ts';
import type { CitationRecord } from './record.ts';
import { languageTag } from '../content/locale.ts';

/** Name and content of a `<meta>` element. */
export interface CitationMeta {
  readonly name: string;
  readonly content: string;
}

/**
 * The Highwire tags that reference managers and Google Scholar read (Scholar’s inclusion guidelines;
 * Zotero’s “Embedded Metadata”). No `citation_inbook_title` or `citation_book_title`: with it Zotero
 * takes a page for a section of a book; `z:itemType` keeps it from guessing a journal article.
 * @param record the facts of the page
 * @returns in order; the day as Scholar documents it, `2026/11/25`
 */
export function citationMeta(record: CitationRecord): readonly CitationMeta[] {
  const { locale, author, siteTitle, publisher, revised, address } = record;
  const day = citationDay(revised).ris;
  return [
    { name: 'citation_title', content: plainTitle(record) },
    { name: 'citation_author', content: author },
    { name: 'citation_publication_date', content: day },
    { name: 'citation_online_date', content: day },
    { name: 'citation_publisher', content: publisher ?? siteTitle },
    { name: 'citation_language', content: languageTag[locale] },
    { name: 'citation_public_url', content: address },
    { name: 'z:itemType', content: 'webpage' },
  ];
}
