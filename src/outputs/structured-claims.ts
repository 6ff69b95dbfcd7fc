import { ledgerFragment, sectionPath, sidePath, sourceFragment } from '../content/address.ts';
import type { Locate } from '../content/address.ts';
import { getSource, tellingsOf } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import type { Claim } from '../content/claim.ts';
import { languageTag } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import type { Source } from '../content/source.ts';
import { graphOf } from './structured-data.ts';
import type { Thing } from './structured-data.ts';

/**
 * The whole ledger: every claim, and every work that one is based on.
 * @param book the book
 * @param locale language
 * @param locate path → full address
 */
export function ledgerData(book: Book, locale: Locale, locate: Locate): Thing {
  return claimsData(book, locale, [...book.claims.values()], locate);
}

/**
 * Claims with the works that they are based on, each described once: for the page of one claim, or of all.
 * @param book the book
 * @param locale language
 * @param claims entries of the ledger
 * @param locate path → full address
 */
export function claimsData(
  book: Book,
  locale: Locale,
  claims: readonly Claim[],
  locate: Locate,
): Thing {
  const works = [...new Set(claims.flatMap(({ sources }) => sources))];
  return graphOf([
    ...claims.map((claim) => claimThing(book, locale, claim, locate)),
    ...works.map((id) => workThing(locale, getSource(book, id), locate)),
  ]);
}

/**
 * A claim as schema.org knows it. `appearance` is where this site tells it. Where it was first made
 * (`firstAppearance`) is not known of any: the report relays what others were told.
 * @param book the book
 * @param locale language
 * @param claim an entry of the ledger
 * @param locate path → full address
 */
export function claimThing(book: Book, locale: Locale, claim: Claim, locate: Locate): Thing {
  const { id, sources } = claim;
  const author = personOf(claim, locale);
  return {
    '@type': 'Claim',
    '@id': locate(sidePath(locale, 'claims') + ledgerFragment(id)),
    identifier: id,
    text: claim[locale],
    inLanguage: languageTag[locale],
    ...(author === undefined ? {} : { author }),
    isBasedOn: sources.map((source) => ({ '@id': workAddress(locale, source, locate) })),
    appearance: tellingsOf(book, locale, claim).map(({ chapter, section }) => ({
      '@type': 'Article',
      '@id': locate(sectionPath(locale, chapter.id, section.id)),
    })),
  };
}

/** The person who said it, where one is named: a data firm measures, and unnamed people have no name to give. */
function personOf({ basis, speaker }: Claim, locale: Locale): Thing | undefined {
  if (basis !== 'on-record' || speaker === undefined) return undefined;
  // The ledger gives the name, then, at the first mention, what the person was.
  const [, name, jobTitle] = /^(.+?)(?:，|, )(.+)$/.exec(speaker[locale]) ?? [];
  return name === undefined
    ? { '@type': 'Person', name: speaker[locale] }
    : { '@type': 'Person', name, jobTitle };
}

const workAddress = (locale: Locale, source: string, locate: Locate): string =>
  locate(sidePath(locale, 'about') + sourceFragment(source));

function workThing(locale: Locale, source: Source, locate: Locate): Thing {
  const { id, title, authors, publisher, language, when, url } = source;
  return {
    '@type': 'CreativeWork',
    '@id': workAddress(locale, id, locate),
    name: title,
    inLanguage: language,
    datePublished: when,
    ...(authors.length === 0
      ? {}
      : { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(url === undefined ? {} : { url }),
  };
}
