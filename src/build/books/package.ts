import { bookPath, shownIn } from '../../content/address.ts';
import { textLicence } from '../../content/edition.ts';
import { languageTag } from '../../content/locale.ts';
import type { Locale } from '../../content/locale.ts';
import { dictionary } from '../../dictionary/index.ts';
import { take } from '../../dictionary/take.ts';
import { issueLabel, langOf, plainInEach } from './book-context.ts';
import type { BookContext } from './book-context.ts';
import { escapeXml } from '../../outputs/xml.ts';

/** A file that the package lists. */
export interface Item {
  readonly path: string;
  /** Media type. */
  readonly type: string;
  readonly properties?: string;
  /** Whether it stands in the order of reading. */
  readonly isRead: boolean;
}

/** Says where the package is (EPUB 3.3, OCF 4.2.6.3.1). */
export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

// EPUB Accessibility 1.1; the words are those of schema.org's vocabulary of accessibility.
const accessibility = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'longDescription'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'pageNavigation'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'ARIA'],
  ['accessibilityFeature', 'unlocked'],
  ['accessibilityHazard', 'none'],
] as const;

/**
 * The package document of a book (EPUB 3.3).
 * @param context the book
 * @param items its files, in the order of reading
 */
export function packageDocument(context: BookContext, items: readonly Item[]): string {
  const { languages, issue, locate } = context;
  const shown = shownIn(languages);
  const [leading = 'zh'] = shown;
  const words = dictionary[leading];
  const title = plainInEach(context, (locale) => dictionary[locale].siteTitle);
  const element = (name: string, text: string, attributes = ''): string =>
    `<${name}${attributes}>${escapeXml(text)}</${name}>`;
  const meta = (property: string, text: string, attributes = ''): string =>
    element('meta', text, ` property="${property}"${attributes}`);
  const inLanguage = (locale: Locale): string => ` xml:lang="${languageTag[locale]}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" ${langOf(leading).replace(/^lang="[^"]*" /, '')}>`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    element('dc:identifier', locate(bookPath(issue.name, languages)), ' id="id"'),
    element('dc:title', title),
    ...shown.map((locale) => element('dc:language', languageTag[locale])),
    element('dc:creator', words.editors),
    element('dc:publisher', words.editors),
    element('dc:date', issue.day),
    ...shown.map((locale) =>
      element('dc:description', dictionary[locale].siteDescription, inLanguage(locale)),
    ),
    element('dc:rights', `${words.licenceNote} ${textLicence}`),
    ...shown.map((locale) =>
      meta('schema:bookEdition', issueLabel(context, locale), inLanguage(locale)),
    ),
    meta('dcterms:modified', `${issue.day}T00:00:00Z`),
    ...accessibility.map(([property, value]) => meta(`schema:${property}`, value)),
    ...shown.map((locale) =>
      meta('schema:accessibilitySummary', take[locale].accessibility, inLanguage(locale)),
    ),
    meta('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.1 Level AA', ' id="conformance"'),
    meta('a11y:certifiedBy', words.editors, ' refines="#conformance"'),
    '</metadata>',
    '<manifest>',
    ...items.map(
      ({ path, type, properties }) =>
        `<item id="${idOf(path)}" href="${path}" media-type="${type}"${properties === undefined ? '' : ` properties="${properties}"`}/>`,
    ),
    '</manifest>',
    '<spine>',
    ...items.filter(({ isRead }) => isRead).map(({ path }) => `<itemref idref="${idOf(path)}"/>`),
    '</spine>',
    '</package>',
    '',
  ].join('\n');
}

const idOf = (path: string): string => `i-${path.replaceAll(/[^\w-]/g, '-')}`;
