import type { CitationKind, CitationRecord } from '../citations/record.ts';
import type { Locale } from '../content/locale.ts';

const site = {
  zh: { author: '《开放式关系》编辑部', siteTitle: '开放式关系' },
  en: { author: 'An Open Relationship', siteTitle: 'An Open Relationship' },
} as const;

const chapterTitle = { zh: '授权这根杠杆', en: 'The licensing lever' } as const;

/** What differs from kind to kind, in both languages. */
const things = {
  chapter: { id: 'licensing', number: '5', title: chapterTitle },
  section: {
    id: 'fee-trigger',
    number: '5.2',
    title: { zh: '改变价格的那一条', en: 'The clause that changes the price' },
  },
  claim: {
    id: 'rules-changed',
    number: '5.2',
    title: { zh: '微软改了授权规则。', en: 'Microsoft changed the licensing rules.' },
  },
  figure: {
    id: 'licence',
    number: '5.1',
    title: { zh: '一份授权的去向', en: 'Where a licence leads' },
  },
  paragraph: {
    id: 'fee-trigger.k7',
    number: '5.2',
    title: { zh: '改变价格的那一条', en: 'The clause that changes the price' },
  },
} as const;

/**
 * A record of each kind for tests of the styles.
 * @param kind what is cited
 * @param locale in which language
 */
export function sampleRecord(kind: CitationKind, locale: Locale): CitationRecord {
  const { id, number, title } = things[kind];
  return {
    kind,
    id,
    locale,
    title: title[locale],
    ...(kind === 'chapter' ? {} : { chapterTitle: chapterTitle[locale], chapterNumber: 5 }),
    ...(kind === 'paragraph' ? { paragraph: 3 } : {}),
    number,
    ...site[locale],
    revised: '2026-11-25',
    version: 'a1b2c3d',
    address: `https://example.org/${locale}/${id}/`,
  };
}

/**
 * The same as it reads in its version, whose address never says anything else.
 * @param kind a section or a paragraph of it
 * @param locale in which language
 */
export function sampleVersion(kind: 'section' | 'paragraph', locale: Locale): CitationRecord {
  const record = sampleRecord(kind, locale);
  return { ...record, isFixed: true, address: `${record.address}v/${record.version ?? ''}/` };
}

/**
 * A record in the shape of a page that a published example cites: a title on a site, nothing within.
 * @param page what the example says of it
 */
export function publishedPage(
  page: Pick<CitationRecord, 'author' | 'siteTitle' | 'title' | 'revised' | 'address'> &
    Partial<Pick<CitationRecord, 'publisher' | 'locale'>>,
): CitationRecord {
  return { kind: 'section', id: 'page', locale: 'en', ...page };
}
