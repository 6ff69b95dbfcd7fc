/** The two languages of the site, in the order in which they are listed. */
export const locales = ['zh', 'en'] as const;

export type Locale = (typeof locales)[number];

/** BCP 47 tags. zh-Hans, not zh-CN: the tag names a script, not a country (RFC 5646). */
export const languageTag = { zh: 'zh-Hans', en: 'en' } as const satisfies Record<Locale, string>;

/** Several languages (BCP 47, ISO 639-2), for a page in both, whose every part names its own. */
export const severalLanguages = 'mul';

/** What each language calls itself: shown in the switch, whatever the page's language. */
export const languageName = { zh: '中文', en: 'English' } as const satisfies Record<Locale, string>;

/** Open Graph's territory form of the tags. */
export const openGraphLocale = { zh: 'zh_CN', en: 'en_GB' } as const satisfies Record<
  Locale,
  string
>;

/**
 * Tells whether a string, such as the first part of a path, names one of the two languages.
 * @param value any string
 */
export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * The language on the other side of the switch.
 * @param locale the language of the page
 */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}
