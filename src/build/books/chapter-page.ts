import {
  claimFragment,
  claimName,
  noteFragment,
  paragraphFragment,
  sectionPath,
  shownIn,
} from '../../content/address.ts';
import { claimsToldIn, getChapter, getClaim, getSection, getSource } from '../../content/book.ts';
import type { Claim } from '../../content/claim.ts';
import { isLocale, languageName } from '../../content/locale.ts';
import type { Locale } from '../../content/locale.ts';
import { chapterInk, chapterNumber, sectionInk, sectionNumber } from '../../content/outline.ts';
import { paragraphIdOf } from '../../content/permalinks/permalink.ts';
import type { Paragraph, Section, SinceNote } from '../../content/prose.ts';
import { sectionState } from '../../content/version.ts';
import { formatWhen } from '../../content/when.ts';
import { attribution } from '../../dictionary/attribution.ts';
import { dictionary } from '../../dictionary/index.ts';
import { openingWords } from '../../language/opening-words.ts';
import { take } from '../../dictionary/take.ts';
import { inEach, langOf, markOf, plainInEach, xhtmlPage } from './book-context.ts';
import type { BookContext } from './book-context.ts';
import { figurePart } from './figure-part.ts';
import { escapeXml } from '../../outputs/xml.ts';

/** The file of a chapter. */
export const chapterFile = (chapter: string): string => `${chapter}.xhtml`;

/** A chapter while it is written: the claims that it has referred to, in their order. */
interface Chapter extends BookContext {
  readonly id: string;
  readonly noted: Set<string>;
  /** The claims that the text of the chapter tells; the notes of others are asked for by notes of later events alone. */
  readonly told: ReadonlySet<string>;
  /** The ids that stand. */
  readonly taken: Set<string>;
}

/**
 * A chapter as a file of a book.
 * @param context the book
 * @param id a chapter's id
 * @returns XHTML
 */
export function chapterPage(context: BookContext, id: string): string {
  const { book, languages } = context;
  const [leading = 'zh'] = shownIn(languages);
  const { sections } = getChapter(book, leading, id);
  const told = new Set(claimsToldIn(book, ...sections).map((claim) => claim.id));
  const chapter: Chapter = { ...context, id, noted: new Set(), told, taken: new Set() };
  const number = chapterNumber(book.outline, id);
  const titleOf = (locale: Locale): string => getChapter(book, locale, id).frontmatter.title;
  const standfirst = shownIn(languages).map((locale) => {
    const words = escapeXml(getChapter(book, locale, id).frontmatter.standfirst);
    return `<p class="standfirst" ${langOf(locale)}>${words}</p>`;
  });
  const parts = sections.map((section) => sectionPart(chapter, section));
  const label = plainInEach(context, (locale) => dictionary[locale].numberedChapter(number));
  const title = plainInEach(context, titleOf);
  return xhtmlPage(
    context,
    `${number} ${title}`,
    [
      `<section epub:type="chapter" role="doc-chapter" id="${id}" aria-labelledby="h" data-ink="${chapterInk(book.outline, id)}">`,
      `<h1 id="h"><span class="number" role="img" aria-label="${escapeXml(label)}">${number}</span> ${inEach(context, titleOf)}</h1>`,
      ...standfirst,
      ...parts,
      ...notesPart(chapter),
      '</section>',
    ].join('\n'),
  );
}

function sectionPart(chapter: Chapter, { id }: Section): string {
  const { book, languages } = chapter;
  const number = sectionNumber(book.outline, id);
  const said = shownIn(languages).map((locale) => ({
    locale,
    section: getSection(book, locale, id).section,
  }));
  const [first] = said;
  if (first === undefined) return '';
  const partsOf = ({ locale, section }: (typeof said)[number]): readonly Part[] => [
    ...section.paragraphs.map((item, index): Part => ({
      line: item.place.line,
      html: () => paragraphPart(chapter, locale, id, item, index + 1),
    })),
    ...section.figures.map((item): Part => ({
      line: item.place.line,
      html: () => drawn(chapter, locale, item.id),
    })),
    ...section.since.map((item): Part => ({
      line: item.place.line,
      html: () => sincePart(chapter, locale, item),
    })),
  ];
  const columns = said.map((item) => ({
    locale: item.locale,
    parts: partsOf(item).toSorted((a, b) => a.line - b.line),
  }));
  const body = columns[0]?.parts.map((_, index) =>
    columns
      .map(({ locale, parts }) => {
        const part = parts[index];
        if (part === undefined) throw new Error(`${id} has not the same parts in both languages.`);
        return locale === said[0]?.locale ? part.html() : folded(locale, part);
      })
      .join('\n'),
  );
  const titleOf = (locale: Locale): string => getSection(book, locale, id).section.title;
  return [
    `<section id="${id}" aria-labelledby="h-${id}" data-ink="${sectionInk(book.outline, id)}">`,
    `<h2 id="h-${id}"><span class="number">${escapeXml(dictionary[first.locale].sectionLabel(number))}</span> ${inEach(chapter, titleOf)}</h2>`,
    ...(body ?? []),
    ...said.map(({ locale }) => addressPart(chapter, locale, id, number)),
    '</section>',
  ].join('\n');
}

interface Part {
  readonly line: number;
  readonly html: () => string;
}

/** What stands in the second language: open, and folded by whoever has enough with the first. */
function folded(locale: Locale, { html }: Part): string {
  return `<details class="twin" open="open" ${langOf(locale)}><summary>${languageName[locale]}</summary>\n${html()}\n</details>`;
}

function paragraphPart(
  chapter: Chapter,
  locale: Locale,
  section: string,
  paragraph: Paragraph,
  number: number,
): string {
  const id = paragraphIdOf(chapter.book, section, number);
  const named =
    id === undefined ? '' : ` id="${markOf(chapter, locale)}${paragraphFragment(id).slice(1)}"`;
  return `<p${named} ${langOf(locale)}>${runsPart(chapter, locale, paragraph)}</p>`;
}

/** A piece of XHTML that is set into a text. */
interface Insertion {
  readonly at: number;
  /** Of several at one place: an end, a reference, a beginning. */
  readonly rank: 0 | 1 | 2;
  readonly html: string;
}

/** The words of a paragraph, with its links, and behind each statement of fact a reference to who says so. */
function runsPart(chapter: Chapter, locale: Locale, paragraph: Paragraph): string {
  const { text, runs, tellings, links } = paragraph;
  const ranges = linkRanges(runs);
  const insertions: Insertion[] = ranges.flatMap(({ from, to }, index) => [
    { at: to, rank: 0, html: '</a>' },
    { at: from, rank: 2, html: `<a href="${leadOf(chapter, links[index]?.id ?? '')}">` },
  ]);
  let at = 0;
  for (const telling of tellings) {
    const end = text.indexOf(telling.text, at) + telling.text.length;
    const [stop] = /^[,.;:，。；：、](?!\p{P})/u.exec(text.slice(end)) ?? [''];
    const link = ranges.find(({ from, to }) => from < end && end < to);
    insertions.push({
      at: link?.to ?? end + stop.length,
      rank: 1,
      html: referenceTo(chapter, locale, telling.claim),
    });
    at = end;
  }
  const inOrder = insertions.toSorted((a, b) => a.at - b.at || a.rank - b.rank);
  let from = 0;
  const pieces = inOrder.map(({ at: to, html }) => {
    const piece = escapeXml(text.slice(from, to)) + html;
    from = to;
    return piece;
  });
  return pieces.join('') + escapeXml(text.slice(from));
}

/** Where the links of a paragraph stand in its text. */
function linkRanges(runs: Paragraph['runs']): { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let at = 0;
  let wasLink = false;
  for (const { text, inLink } of runs) {
    const last = ranges.at(-1);
    if (inLink && wasLink && last !== undefined) last.to += text.length;
    else if (inLink) ranges.push({ from: at, to: at + text.length });
    at += text.length;
    wasLink = inLink;
  }
  return ranges;
}

/** A link of the site as a link of the book: to the file of a chapter, else to the site. */
function leadOf({ book, locate }: BookContext, address: string): string {
  const { pathname, hash } = new URL(address, 'https://site');
  const [, folder = '', chapter = ''] = pathname.split('/');
  const isInside = isLocale(folder) && book.outline.some(({ id }) => id === chapter);
  return escapeXml(isInside ? chapterFile(chapter) + hash : locate(pathname) + hash);
}

function referenceTo(chapter: Chapter, locale: Locale, id: string): string {
  const claim = getClaim(chapter.book, id);
  const { mark } = dictionary[locale].basis[claim.basis];
  chapter.noted.add(id);
  const own = markOf(chapter, locale) + claimFragment(id).slice(1);
  const named = chapter.taken.has(own) ? '' : ` id="${own}"`;
  chapter.taken.add(own);
  const label = `${mark}${dictionary[locale].colon}${attribution(claim, locale)}`;
  return `<a epub:type="noteref" role="doc-noteref" class="claim-mark"${named} href="${noteFragment(id)}" aria-label="${escapeXml(label)}">${mark}</a>`;
}

function sincePart(chapter: Chapter, locale: Locale, note: SinceNote): string {
  const words = dictionary[locale];
  const { chapter: last } = getSection(chapter.book, locale, note.to);
  const see = words.sinceLink(sectionNumber(chapter.book.outline, note.to));
  const references = note.claims.map((claim) => referenceTo(chapter, locale, claim)).join('');
  return `<p class="since" role="note" ${langOf(locale)}><b>${escapeXml(words.sinceNote)}</b> ${escapeXml(note.text.trim())}${references} <a href="${chapterFile(last.id)}#${note.to}">${escapeXml(see)}</a></p>`;
}

function drawn(chapter: Chapter, locale: Locale, id: string): string {
  const tokens = chapter.figures[locale].get(id);
  if (tokens === undefined) throw new Error(`No page of ${locale} has the figure ${id}.`);
  const base = new URL(chapter.locate('/')).pathname.replace(/\/$/, '');
  const mark = markOf(chapter, locale);
  const claimOf = (address: string): string | undefined => {
    const claim = address.replace(noteFragment(''), '');
    return address.startsWith(noteFragment('')) && chapter.told.has(claim) ? claim : undefined;
  };
  return figurePart(tokens, {
    mark,
    isNote: (address) => {
      const claim = claimOf(address);
      if (claim !== undefined) chapter.noted.add(claim);
      return claim !== undefined;
    },
    lead: (address) => {
      if (claimOf(address) !== undefined) return address;
      if (address.startsWith('#')) return `#${mark}${address.slice(1)}`;
      return address.startsWith('/') ? leadOf(chapter, address.slice(base.length)) : address;
    },
  }).replace('<figure ', `<figure ${langOf(locale)} `);
}

function addressPart(chapter: Chapter, locale: Locale, id: string, number: string): string {
  const { version, date } = sectionState(chapter.book, id);
  const address = chapter.locate(sectionPath(locale, chapter.id, id));
  const words = dictionary[locale];
  const label = `${words.sectionLabel(number)} ${take[locale].permalink}`;
  const state = words.version(version, formatWhen(date, locale)).trim();
  return `<p class="address" ${langOf(locale)}><a href="${escapeXml(address)}">${escapeXml(label)}</a> ${escapeXml(state)}</p>`;
}

/** Who says so, for every claim that the chapter refers to. */
function notesPart(chapter: Chapter): readonly string[] {
  if (chapter.noted.size === 0) return [];
  return [
    '<section class="notes" aria-labelledby="h-notes">',
    `<h2 id="h-notes">${inEach(chapter, (locale) => dictionary[locale].whoVouches)}</h2>`,
    ...[...chapter.noted].map((id) => notePart(chapter, getClaim(chapter.book, id))),
    '</section>',
  ];
}

function notePart(chapter: Chapter, claim: Claim): string {
  const [leading = 'zh'] = shownIn(chapter.languages);
  const { mark } = dictionary[leading].basis[claim.basis];
  const back = chapter.taken.has(claimFragment(claim.id).slice(1))
    ? `<a role="doc-backlink" class="claim-mark" href="${claimFragment(claim.id)}" aria-label="${escapeXml(`${mark}${dictionary[leading].colon}${dictionary[leading].backToSentence}`)}">${mark}</a>`
    : `<span class="claim-mark">${mark}</span>`;
  const lines = shownIn(chapter.languages).map((locale) => {
    const words = dictionary[locale];
    const who = attribution(claim, locale) + words.stop;
    const address = chapter.locate(claimName(claim.id));
    return `<span ${langOf(locale)}><a href="${escapeXml(address)}">${escapeXml(openingWords(claim[locale], locale))}</a> ${escapeXml(who)}</span>`;
  });
  const sources = claim.sources
    .filter((id) => id !== 'report')
    .map((id) => {
      const { title, url, language } = getSource(chapter.book, id);
      const name = `<cite lang="${language}" xml:lang="${language}">${escapeXml(title)}</cite>`;
      return url === undefined ? name : `<a href="${escapeXml(url)}">${name}</a>`;
    });
  const body = [back, ...lines, sources.join(dictionary[leading].semicolon)].filter(Boolean);
  return `<aside epub:type="footnote" role="doc-footnote" id="${noteFragment(claim.id).slice(1)}"><p>${body.join(' ')}</p></aside>`;
}
