import { shownIn } from '../../content/address.ts';
import type { BookLanguages, Locate } from '../../content/address.ts';
import type { Book } from '../../content/book.ts';
import type { Issue } from '../../content/edition.ts';
import { languageTag, severalLanguages } from '../../content/locale.ts';
import type { Locale } from '../../content/locale.ts';
import { formatWhen } from '../../content/when.ts';
import { dictionary } from '../../dictionary/index.ts';
import { take } from '../../dictionary/take.ts';
import type { Token } from '../html-tokens.ts';
import { escapeXml } from '../../outputs/xml.ts';

/** What every file of a book draws on. */
export interface BookContext {
  readonly book: Book;
  readonly languages: BookLanguages;
  readonly issue: Issue;
  /** path → full address of the site. */
  readonly locate: Locate;
  /** The figures as the pages of the site have them: language → id → tokens. */
  readonly figures: Readonly<Record<Locale, ReadonlyMap<string, readonly Token[]>>>;
}

/** What stands before every id of a language, where another has the same: as on the pages in both. */
export const markOf = ({ languages }: BookContext, locale: Locale): string =>
  languages === 'zh-en' && locale === 'en' ? 'en.' : '';

/** BCP 47 tag of the whole. */
export const tagOf = (languages: BookLanguages): string =>
  languages === 'zh-en' ? severalLanguages : languageTag[languages];

/** Which edition it is, or of which day the text is. */
export function issueLabel({ issue }: BookContext, locale: Locale): string {
  const day = formatWhen(issue.day, locale);
  return issue.isEdition ? dictionary[locale].edition(issue.name, day) : take[locale].textOf(day);
}

/** Words in each language of a book, each in a `span` that says which it is where there are two. */
export function inEach({ languages }: BookContext, say: (locale: Locale) => string): string {
  const shown = shownIn(languages);
  return shown
    .map((locale) => {
      const words = escapeXml(say(locale));
      return shown.length === 1 ? words : `<span ${langOf(locale)}>${words}</span>`;
    })
    .join(' ');
}

/** The same as plain words, for a title or a label. */
export const plainInEach = ({ languages }: BookContext, say: (locale: Locale) => string): string =>
  shownIn(languages).map(say).join(' · ');

/** XHTML names the language twice, for readers of XML and of HTML. */
export const langOf = (locale: Locale): string =>
  `lang="${languageTag[locale]}" xml:lang="${languageTag[locale]}"`;

/**
 * A file of a book.
 * @param context the book
 * @param title for its window
 * @param body XHTML
 */
export function xhtmlPage({ languages }: BookContext, title: string, body: string): string {
  const tag = tagOf(languages);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}">
<head>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}
