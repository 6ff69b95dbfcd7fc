import { citationDay } from './day.ts';
import { citationKey, placesOf, plainTitle, sectionNumberOf, stated } from './record.ts';
import type { CitationRecord } from './record.ts';
import { citationTerms } from './terms.ts';
import { languageTag } from '../content/locale.ts';

type Tag = readonly [tag: string, value: string | undefined];

/**
 * A record of RIS, the exchange format of reference managers, as a web page (`ELEC`). `ET` holds the
 * version, `SE` the number of the section, `Y2` the day of access. Lines end with CR LF, as the
 * format’s specification asks; records that follow one another make one file.
 * @param record the facts of the record
 * @param accessed the day of access
 */
export function citeAsRis(record: CitationRecord, accessed?: string): string {
  const { author, siteTitle, publisher, chapterTitle, locale, version, revised } = record;
  const terms = citationTerms[locale];
  const note = stated(
    chapterTitle === undefined ? undefined : terms.within(chapterTitle),
    ...placesOf(record, terms.place),
  ).join(terms.comma);
  const tags: readonly Tag[] = [
    ['TY', 'ELEC'],
    ['ID', citationKey(record)],
    ['TI', plainTitle(record)],
    ['AU', author],
    ['T2', siteTitle],
    ['PB', publisher],
    ['PY', revised.slice(0, 4)],
    ['DA', citationDay(revised).ris],
    ['ET', version],
    ['SE', sectionNumberOf(record)],
    ['N1', note],
    ['LA', languageTag[locale]],
    ['UR', record.address],
    ['Y2', accessed === undefined ? undefined : citationDay(accessed).ris],
    ['ER', ' '],
  ];
  return tags
    .flatMap(([tag, value]) =>
      value === undefined || value === '' ? [] : [`${tag}  - ${value.trim()}\r\n`],
    )
    .join('');
}
