import type { MarkdownWords } from '../outputs/chapter-markdown.ts';
import type { Locale } from '../content/locale.ts';
import { formatWhen } from '../content/when.ts';
import { attribution } from './attribution.ts';
import { dictionary } from './index.ts';

/**
 * The words of the Markdown files around the text of the chapters.
 * @param locale language
 */
export function markdownWords(locale: Locale): MarkdownWords {
  const words = dictionary[locale];
  return {
    chapter: words.chapterLabel,
    section: (number, title) => `${words.sectionLabel(number)} ${title}`,
    figure: (number, title) => `${words.figureNumber(number)} ${title}`,
    since: words.sinceNote,
    see: words.sinceLink,
    state: ({ version, date }) => words.version(version, formatWhen(date, locale)).trim(),
    imprint: (day) =>
      [
        words.siteTitle + words.stop,
        words.revised(formatWhen(day, locale)),
        words.licenceNote,
      ].join(words.sentenceJoint),
    attribution: (claim) => attribution(claim, locale) + words.stop,
  };
}
