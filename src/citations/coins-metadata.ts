import { plainTitle } from './record.ts';
import type { CitationRecord } from './record.ts';
import { languageTag } from '../content/locale.ts';

/**
 * A record as a context object for `<span class="Z3988" title="…">` (COinS, ANSI/NISO Z39.88), in the
 * Dublin Core format, the one that has web pages. The author is `rft.aucorp`: from `rft.creator`
 * Zotero takes a body’s name apart into given and family name.
 * @param record the facts
 * @returns pairs of key and value, percent-encoded and joined by `&`; HTML’s own escape is the template’s
 */
export function coinsMetadata(record: CitationRecord): string {
  const { locale, author, siteTitle, publisher, revised, address } = record;
  const pairs: readonly (readonly [key: string, value: string])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'webpage'],
    ['rft.title', plainTitle(record)],
    ['rft.aucorp', author],
    ['rft.source', siteTitle],
    ['rft.publisher', publisher ?? siteTitle],
    ['rft.date', revised],
    ['rft.language', languageTag[locale]],
    ['rft.identifier', address],
  ];
  return pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
}
