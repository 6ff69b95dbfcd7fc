import { citationDay } from './day.ts';
import { citationKey, plainTitle, sectionNumberOf } from './record.ts';
import type { CitationRecord } from './record.ts';
import { languageTag } from '../content/locale.ts';

/**
 * The record as an item of CSL-JSON (the csl-data schema of citation-style-language), the source from
 * which Zotero, Pandoc and citeproc set any style.
 * @param record the facts of the item
 * @param accessed the day of access
 */
export function citeAsCsl(record: CitationRecord, accessed?: string) {
  const { kind, author, siteTitle, publisher, locale, number, paragraph, version, revised } =
    record;
  const chapter = kind === 'chapter' ? number : record.chapterNumber?.toString();
  const section = sectionNumberOf(record);
  return {
    id: citationKey(record),
    type: 'webpage',
    title: plainTitle(record),
    'container-title': siteTitle,
    author: [{ literal: author }],
    ...(publisher === undefined ? {} : { publisher }),
    issued: { 'date-parts': [citationDay(revised).parts] },
    ...(accessed === undefined
      ? {}
      : { accessed: { 'date-parts': [citationDay(accessed).parts] } }),
    ...(version === undefined ? {} : { version }),
    ...(chapter === undefined ? {} : { 'chapter-number': chapter }),
    ...(section === undefined ? {} : { section }),
    ...(kind === 'figure' && number !== undefined ? { number } : {}),
    ...(paragraph === undefined ? {} : { locator: String(paragraph) }),
    language: languageTag[locale],
    URL: record.address,
  };
}
