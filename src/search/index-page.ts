import type { SearchRecord } from './search-record.ts';
import type { Locale } from '../content/locale.ts';
import { escapeXml } from '../outputs/xml.ts';
import { dictionary } from '../dictionary/index.ts';
import { marks } from '../enhance/search/find.ts';
import { pairsOf, spaced, unspaced } from '../enhance/search/tokens.ts';

/** How much a word counts by where it stands, of 10 at most (`data-pagefind-weight`). */
const weight = { title: 6, lead: 2, text: 1, note: 0.3, name: 0.7 } as const;

/**
 * A record as the page that Pagefind reads: what a reader may see, each Han character a word, then
 * pairs and names, which are only asked for.
 * @param record a section, claim or term
 * @throws {Error} when its text has a space beside a Han character, which excerpts would lose
 */
export function indexPage(record: SearchRecord): string {
  const { title, lead, texts, notes, names } = record;
  const parts = [
    { text: title, weight: weight.title },
    { text: lead, weight: record.kind === 'term' ? weight.title : weight.lead },
    ...texts.map((text) => ({ text, weight: weight.text })),
    ...notes.map((text) => ({ text, weight: weight.note })),
  ];
  for (const { text } of parts) {
    if (unspaced(spaced(text)) !== text) {
      throw new Error(`${record.path}: a space beside a Han character in “${text}”.`);
    }
  }
  const seen = parts.map((part) => span(spaced(part.text), part.weight)).join(` ${marks.part} `);
  const asked = parts.map((part) => span(pairsOf(part.text).join(' '), part.weight)).join(' ');
  const named = names.map((name) => [spaced(name), ...pairsOf(name)].join(' ')).join(' ');
  const place = record.place === undefined ? '' : placeWords(record.locale, record.place);
  return [
    `<html lang="en"><body data-pagefind-filter="shelf:${record.locale}-${record.kind}"`,
    ` data-pagefind-meta="place[data-place]" data-place="${escapeXml(place)}">`,
    `${seen} ${marks.end} ${asked} ${span(named, weight.name)}</body></html>`,
  ].join('');
}

/** Where a section or claim stands, in the words of its language. */
function placeWords(locale: Locale, place: NonNullable<SearchRecord['place']>): string {
  const words = dictionary[locale];
  const number = words.sectionLabel(place.number);
  return place.basis === undefined
    ? `${number} ${place.chapter}`
    : `${number} ${words.basis[place.basis].name}`;
}

const span = (text: string, value: number): string =>
  `<span data-pagefind-weight="${String(value)}">${escapeXml(text)}</span>`;
