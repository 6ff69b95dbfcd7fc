import { editionPath, homePath, shownIn } from '../../content/address.ts';
import { getChapter, getSection } from '../../content/book.ts';
import { bases } from '../../content/claim.ts';
import type { Locale } from '../../content/locale.ts';
import { sectionNumber } from '../../content/outline.ts';
import { dictionary } from '../../dictionary/index.ts';
import { take } from '../../dictionary/take.ts';
import { inEach, issueLabel, langOf, plainInEach, xhtmlPage } from './book-context.ts';
import type { BookContext } from './book-context.ts';
import { chapterFile } from './chapter-page.ts';
import { escapeXml } from '../../outputs/xml.ts';

/** The picture before the text. */
export function coverPage(context: BookContext, picture: string): string {
  const alt = plainInEach(context, (locale) => dictionary[locale].cardAlt.home);
  return xhtmlPage(
    context,
    plainInEach(context, (locale) => take[locale].cover),
    `<div class="cover" epub:type="cover"><img role="doc-cover" src="${picture}" alt="${escapeXml(alt)}"/></div>`,
  );
}

/** What book it is, of which day, under which licence, and how its marks are read. */
export function titlePage(context: BookContext): string {
  const { languages, issue, locate } = context;
  const parts = shownIn(languages).map((locale) => {
    const words = dictionary[locale];
    const address = locate(issue.isEdition ? editionPath(issue.day) : homePath(locale));
    const said = bases.map((basis) => words.basis[basis]);
    return [
      `<div class="about" ${langOf(locale)}>`,
      `<p class="standfirst">${escapeXml(words.siteLead)}</p>`,
      `<p>${escapeXml(issueLabel(context, locale) + words.stop)} <a href="${escapeXml(address)}">${escapeXml(address)}</a></p>`,
      `<p>${escapeXml([words.editionNote, words.licenceNote].join(words.sentenceJoint))}</p>`,
      `<h2>${escapeXml(words.keyTitle)}</h2>`,
      '<dl>',
      ...said.map(
        (basis) =>
          `<dt><span class="claim-mark">${basis.mark}</span> ${escapeXml(basis.name)}</dt><dd>${escapeXml(basis.rule)}</dd>`,
      ),
      '</dl>',
      '<ul>',
      ...Object.entries(words.inkKey).map(
        ([ink, [printed, meaning]]) =>
          `<li><b data-ink="${ink}">${escapeXml(printed)}</b>${escapeXml(words.colon + meaning)}</li>`,
      ),
      '</ul>',
      '</div>',
    ].join('\n');
  });
  return xhtmlPage(
    context,
    plainInEach(context, (locale) => dictionary[locale].siteTitle),
    [
      '<section epub:type="titlepage" aria-labelledby="title">',
      `<h1 id="title">${inEach(context, (locale) => dictionary[locale].siteTitle)}</h1>`,
      `<p class="subtitle">${inEach(context, (locale) => dictionary[locale].siteSubtitle)}</p>`,
      ...parts,
      '</section>',
    ].join('\n'),
  );
}

/** The table of contents, the section numbers as the pages of the book, and its landmarks. */
export function navigationPage(context: BookContext): string {
  const { outline } = context.book;
  const titleOf = (chapter: string) => (locale: Locale) =>
    getChapter(context.book, locale, chapter).frontmatter.title;
  const sectionTitle = (section: string) => (locale: Locale) =>
    getSection(context.book, locale, section).section.title;
  const chapters = outline.map(({ id, sections }, index) => {
    const listed = sections.map((section) => {
      const number = sectionNumber(outline, section.id);
      return `<li><a href="${chapterFile(id)}#${section.id}">${number} ${inEach(context, sectionTitle(section.id))}</a></li>`;
    });
    return `<li><a href="${chapterFile(id)}">${index + 1} ${inEach(context, titleOf(id))}</a>\n<ol>\n${listed.join('\n')}\n</ol></li>`;
  });
  const pages = outline.flatMap(({ id, sections }) =>
    sections.map((section) => {
      const number = sectionNumber(outline, section.id);
      return `<li><a href="${chapterFile(id)}#${section.id}">${number}</a></li>`;
    }),
  );
  const [first] = outline;
  const contents = (locale: Locale): string => dictionary[locale].contentsTitle;
  const landmarks = [
    ['cover', 'cover.xhtml', (locale: Locale) => take[locale].cover],
    ['titlepage', 'title.xhtml', (locale: Locale) => dictionary[locale].siteTitle],
    ['toc', 'nav.xhtml', contents],
    ['bodymatter', chapterFile(first?.id ?? ''), titleOf(first?.id ?? '')],
  ] as const;
  return xhtmlPage(
    context,
    plainInEach(context, contents),
    [
      '<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="h-toc">',
      `<h1 id="h-toc">${inEach(context, contents)}</h1>`,
      `<ol>\n${chapters.join('\n')}\n</ol>`,
      '</nav>',
      '<nav epub:type="page-list" role="doc-pagelist" hidden="hidden" aria-labelledby="h-pages">',
      `<h2 id="h-pages">${inEach(context, (locale) => take[locale].sections)}</h2>`,
      `<ol>\n${pages.join('\n')}\n</ol>`,
      '</nav>',
      '<nav epub:type="landmarks" hidden="hidden" aria-labelledby="h-landmarks">',
      `<h2 id="h-landmarks">${inEach(context, (locale) => take[locale].landmarks)}</h2>`,
      '<ol>',
      ...landmarks.map(
        ([type, file, say]) =>
          `<li><a epub:type="${type}" href="${file}">${inEach(context, say)}</a></li>`,
      ),
      '</ol>',
      '</nav>',
    ].join('\n'),
  );
}
