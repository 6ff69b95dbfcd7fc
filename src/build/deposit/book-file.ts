import { bookLanguages, editionPath, shownIn } from '../../content/address.ts';
import type { BookLanguages, Locate } from '../../content/address.ts';
import { languageTag, locales, severalLanguages } from '../../content/locale.ts';
import type { Locale } from '../../content/locale.ts';
import { chapterInk } from '../../content/outline.ts';
import type { Outline } from '../../content/outline.ts';
import type { Edition } from '../../content/versions/frozen-edition.ts';
import { formatWhen } from '../../content/when.ts';
import { dictionary } from '../../dictionary/index.ts';
import { styleUsedBy } from '../finish-html.ts';
import { hashSource } from '../content-security-policy.ts';
import { tokensOf } from '../html-tokens.ts';
import { footOf, joinPages } from './join-pages.ts';
import type { JoinedIds, Lead, PagePart } from './join-pages.ts';

/** The files that hold the whole text, by the folder of the site that they are joined from. */
export const bookFiles = bookLanguages;
export type BookFile = BookLanguages;

/** What the files are made from. */
export interface BuiltBook {
  readonly edition: Edition;
  readonly outline: Outline;
  readonly parts: Readonly<Record<BookFile, readonly PagePart[]>>;
  /** Where the ids of the pages are in each file. */
  readonly ids: Readonly<Record<BookFile, JoinedIds>>;
  /** The style of the whole site, and that of its paper. */
  readonly style: string;
  readonly print: string;
  /** What stands at an address of the style, as a `data:` address. */
  readonly dataOf: (address: string) => string;
  /** path → full address of the site. */
  readonly locate: Locate;
}

/**
 * The whole text in one file that asks for nothing: fonts and figures inside, links between sections within it.
 * @param built the pages
 * @param file in which language
 * @returns HTML
 * @throws {Error} when an id stands twice, a link leads to no place in it, or it would ask for another file
 */
export function bookFile(built: BuiltBook, file: BookFile): string {
  const { edition, outline, parts, ids, locate } = built;
  const own = parts[file];
  const lead = leadFrom(file, ids, locate);
  const shown = shownIn(file);
  const isPair = shown.length > 1;
  const labelOf = (locale: Locale): string =>
    dictionary[locale].edition(edition.name, formatWhen(edition.date, locale));
  const title = shown
    .map((locale) => `${dictionary[locale].siteTitle} | ${labelOf(locale)}`)
    .join(' | ');
  const each = (make: (locale: Locale) => string): string =>
    shown
      .map((locale) => `<div class="column" lang="${languageTag[locale]}">${make(locale)}</div>`)
      .join('');
  const address = locate(editionPath(edition.date));
  const head = each(
    (locale) =>
      `<h1>${dictionary[locale].siteTitle}</h1><p class="lead">${dictionary[locale].siteLead}</p><p class="apparatus">${labelOf(locale)} <a href="${address}">${address}</a></p>`,
  );
  const contents = each((locale) => {
    const entries = edition.chapters.map((chapter, index) => {
      const number = `<span class="numeral" data-ink="${chapterInk(outline, chapter.id)}" data-number="${index + 1}" aria-hidden="true">${index + 1}</span>`;
      const title = `<span class="display">${chapter[locale]}</span>`;
      return `<li><a href="#${chapter.id}">${number}${title}</a></li>`;
    });
    return `<ol>${entries.join('')}</ol>`;
  });
  const twin = isPair ? ' class="twin"' : '';
  const top = `<header><div${twin}>${head}</div></header><nav class="contents"><div${twin}>${contents}</div></nav>`;
  const [first] = own;
  const body = [
    `<body${isPair ? '' : ' class="is-chapter"'}>`,
    `<main id="main"${isPair ? ' class="name-page parallel"' : ''}>`,
    isPair ? top : `<div class="page">${top}</div>`,
    joinPages(own, ids[file], lead),
    '</main>',
    `<footer class="site-footer apparatus">${first ? footOf(first, lead) : ''}</footer></body></html>`,
  ].join('\n');
  const language = isPair ? severalLanguages : languageTag[shown[0] ?? 'zh'];
  const page = (top: string): string =>
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">${top}</head>\n${body}\n`;
  const css =
    `${styleUsedBy(page(''), built.style, { sheet: built.print })}\n${built.print}`.replaceAll(
      /url\(([^)]+)\)/g,
      (_, from: string) => `url(${built.dataOf(from)})`,
    );
  const html = page(
    [
      `<meta http-equiv="content-security-policy" content="${policyOf(css)}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${title}</title>`,
      `<link rel="canonical" href="${address}">`,
      `<style>${css}</style>`,
    ].join(''),
  );
  complainOf(html, file);
  return html;
}

/** Only what is inside may be used, whatever anybody puts into the file. */
function policyOf(css: string): string {
  return `default-src 'none'; img-src data:; font-src data:; style-src ${hashSource(css)}; base-uri 'none'; form-action 'none'`;
}

/**
 * Where links lead from a file: within it where it has what they name, else to the file beside it in the other
 * language, else to the site.
 */
function leadFrom(file: BookFile, ids: BuiltBook['ids'], locate: Locate): Lead {
  const base = new URL(locate('/')).pathname.replace(/\/$/, '');
  const to = (target: BookFile, id: string): string =>
    `${target === file ? '' : `${target}.html`}#${id}`;
  const isChapter = (id: string): boolean => ids[file].has(id);
  return (address, chapter, column) => {
    if (address.startsWith('#')) {
      return `#${ids[file].get(chapter)?.get(address.slice(1)) ?? address.slice(1)}`;
    }
    if (!address.startsWith('/')) return address;
    const { pathname, hash } = new URL(address.slice(base.length), 'https://site');
    const [folder = '', first = '', section = ''] = pathname.split('/').slice(1);
    const fragment = decodeURIComponent(hash.slice(1));
    const locale = locales.find((name) => languageTag[name] === column || name === file);
    if (folder === 'c' && locale !== undefined) {
      const note = [...ids[locale].values()].flatMap((known) => known.get(`n-${first}`) ?? []);
      if (note[0] !== undefined) return to(locale, note[0]);
    }
    const asked = bookFiles.find((name) => name === folder);
    if (asked === undefined || !isChapter(first)) return locate(pathname) + hash;
    // In both languages the second has its name before every id.
    const target = file === 'zh-en' ? file : asked;
    const mark = target === 'zh-en' && folder === 'en' ? 'en.' : '';
    const wanted = fragment === '' ? section : fragment;
    if (wanted === '') return to(target, first);
    const known = ids[target].get(first);
    // Side by side a section has no box of its own, its heading has.
    const heading = target === 'zh-en' ? known?.get(`${mark}h-${wanted}`) : undefined;
    const id = heading ?? known?.get(mark + wanted);
    return id === undefined ? locate(pathname) + hash : to(target, id);
  };
}

function complainOf(html: string, file: BookFile): void {
  const tokens = tokensOf(html).filter(({ kind }) => kind === 'open');
  const ids = tokens.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const known = new Set(ids);
  const lost = tokens
    .flatMap(({ attributes }) => attributes.get('href') ?? [])
    .filter((link) => link.startsWith('#') && !known.has(link.slice(1)));
  const asked = [
    ...tokens.flatMap(({ attributes }) => attributes.get('src') ?? attributes.get('srcset') ?? []),
    ...(html.match(/url\((?!data:|#)[^)]*\)|@import[^;]*/g) ?? []),
  ];
  const faults = [
    ...twice.map((id) => `#${id} stands twice`),
    ...lost.map((link) => `${link} leads nowhere`),
    ...asked.map((from) => `${from} is not inside`),
  ];
  if (faults.length > 0) throw new Error(`${file}.html: ${[...new Set(faults)].join('; ')}.`);
}
