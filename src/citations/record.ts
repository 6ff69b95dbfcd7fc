import type { PlaceTerms } from './terms.ts';
import type { Locale } from '../content/locale.ts';

export const citationKinds = ['chapter', 'section', 'claim', 'figure', 'paragraph'] as const;
export type CitationKind = (typeof citationKinds)[number];

/** What every style of citation draws on: one thing of the site, in one language. */
export interface CitationRecord {
  readonly kind: CitationKind;
  /** The id that both languages share, such as `fee-trigger`. */
  readonly id: string;
  readonly locale: Locale;
  /** Of the thing itself: for a claim its statement, for a paragraph the title of its section. */
  readonly title: string;
  /** The chapter that the thing stands in, where the thing is not itself the chapter. */
  readonly chapterTitle?: string | undefined;
  readonly chapterNumber?: number | undefined;
  /** Of the chapter or figure, otherwise of the section, such as `5.2`. */
  readonly number?: string | undefined;
  /** Which paragraph of the section, counted from 1. */
  readonly paragraph?: number | undefined;
  /** Who answers for the text: a body, never a person. */
  readonly author: string;
  readonly siteTitle: string;
  /** Who publishes the site, where that is another body than the author. */
  readonly publisher?: string | undefined;
  /** The day of the last revision, `2026-11-25`. */
  readonly revised: string;
  /** The state of the text, as a short hash. */
  readonly version?: string | undefined;
  /** The permanent address, in full. */
  readonly address: string;
  /** Whether the address is that of the version, where no word will change. */
  readonly isFixed?: boolean | undefined;
}

/** What the number of a record counts. */
const unit = {
  chapter: 'chapter',
  section: 'section',
  claim: 'section',
  figure: 'figure',
  paragraph: 'section',
} as const satisfies Record<CitationKind, keyof PlaceTerms>;

/** Keeps a claim from sharing a key with the section of the same id, as fragments do. */
const keyMark = {
  chapter: '',
  section: '',
  claim: 'c-',
  figure: 'f-',
  paragraph: '',
} as const satisfies Record<CitationKind, string>;

/**
 * The key of a record in files of references: ASCII, and as lasting as the id. A version has its own beside
 * that of its section, so that one list may have both.
 * @param record `fee-trigger` in Chinese gives `openrelationship-fee-trigger-zh`
 */
export function citationKey({ kind, id, locale, isFixed, version }: CitationRecord): string {
  const plain = id.replace(/[^A-Za-z0-9-]+/g, '-');
  const own = stated(plain, isFixed === true ? version : undefined).join('-');
  return `openrelationship-${keyMark[kind]}${own}-${locale}`;
}

/**
 * The title without the full stop of a statement, since every style sets its own mark.
 * @param record any record
 */
export function plainTitle({ kind, title }: CitationRecord): string {
  return kind === 'claim' ? title.replace(/[.。]$/u, '') : title;
}

/**
 * The numbered part of the site that holds the thing, such as `Section 5.2`.
 * @param record any record
 * @param terms the words of the style
 */
export function partOf({ kind, number }: CitationRecord, terms: PlaceTerms): string | undefined {
  return number === undefined ? undefined : terms[unit[kind]](number);
}

/**
 * The number of the section that the thing is or stands in.
 * @param record any record
 */
export function sectionNumberOf({ kind, number }: CitationRecord): string | undefined {
  return unit[kind] === 'section' ? number : undefined;
}

/**
 * Where exactly the thing stands: the numbered part, then the paragraph.
 * @param record any record
 * @param terms the words of the style
 */
export function placesOf(record: CitationRecord, terms: PlaceTerms): readonly string[] {
  const { paragraph } = record;
  return stated(
    partOf(record, terms),
    paragraph === undefined ? undefined : terms.paragraph(paragraph),
  );
}

/**
 * The parts of an entry that the record has something for.
 * @param parts in the order of the style
 */
export function stated(...parts: readonly (string | undefined)[]): readonly string[] {
  return parts.filter((part) => part !== undefined && part !== '') as readonly string[];
}
