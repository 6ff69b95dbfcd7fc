import type { Locale } from '../content/locale.ts';

/** How a style names the places within a site. */
export interface PlaceTerms {
  readonly chapter: (number: string | number) => string;
  readonly section: (number: string | number) => string;
  readonly figure: (number: string | number) => string;
  readonly paragraph: (number: number) => string;
}

/** APA, MLA and Chicago keep their English frame around a title in any language. */
export const placeTerms = {
  apa: {
    chapter: (number) => `Chapter ${number}`,
    section: (number) => `Section ${number}`,
    figure: (number) => `Figure ${number}`,
    paragraph: (number) => `para. ${number}`,
  },
  mla: {
    chapter: (number) => `ch. ${number}`,
    section: (number) => `sec. ${number}`,
    figure: (number) => `fig. ${number}`,
    paragraph: (number) => `par. ${number}`,
  },
  chicago: {
    chapter: (number) => `chap. ${number}`,
    section: (number) => `sec. ${number}`,
    figure: (number) => `fig. ${number}`,
    paragraph: (number) => `para. ${number}`,
  },
} as const satisfies Record<string, PlaceTerms>;

/** What stands for the day of access until the reader’s own browser fills it in. */
export const accessedPlaceholder = {
  zh: '引用日期',
  en: 'date cited',
} as const satisfies Record<Locale, string>;

/** The words of styles that follow the language of the record, as CSL’s locale terms do. */
export interface CitationTerms {
  readonly place: PlaceTerms;
  readonly within: (title: string) => string;
  readonly site: (title: string) => string;
  readonly version: (version: string) => string;
  readonly revised: (day: string) => string;
  /** Between two facts about the work, and between a number and the title it belongs to. */
  readonly comma: string;
  readonly gap: string;
}

export const citationTerms = {
  zh: {
    place: {
      chapter: (number) => `第${number}章`,
      section: (number) => `第${number}节`,
      figure: (number) => `图${number}`,
      paragraph: (number) => `第${number}段`,
    },
    within: (title) => `载《${title}》`,
    site: (title) => `《${title}》`,
    version: (version) => `版本${version}`,
    revised: (day) => `${day}修订`,
    comma: '，',
    gap: '\u3000',
  },
  en: {
    place: placeTerms.apa,
    within: (title) => `in ‘${title}’`,
    site: (title) => title,
    version: (version) => `version ${version}`,
    revised: (day) => `revised ${day}`,
    comma: ', ',
    gap: ' ',
  },
} as const satisfies Record<Locale, CitationTerms>;
