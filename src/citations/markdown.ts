import { placesOf, plainTitle, stated } from './record.ts';
import type { CitationRecord } from './record.ts';
import { citationTerms } from './terms.ts';

/** Text without the marks that Markdown would read as its own (CommonMark 0.31, §2.4). */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>]/g, String.raw`\$&`);

/**
 * A link for notes and issues, followed by site, place, version and day in the record’s language.
 * @param record the facts of the link
 */
export function citeAsMarkdown(record: CitationRecord): string {
  const { locale, siteTitle, version, revised, address } = record;
  const terms = citationTerms[locale];
  // An unpaired parenthesis would end the link early.
  const target = address.replaceAll('(', '%28').replaceAll(')', '%29');
  return stated(
    `[${escapeMarkdown(plainTitle(record))}](${target})`,
    escapeMarkdown(terms.site(siteTitle)),
    ...placesOf(record, terms.place),
    version === undefined ? undefined : terms.version(version),
    terms.revised(revised),
  ).join(terms.comma);
}
