import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BookLanguages } from '../../content/address.ts';
import {
  bookLanguages,
  bookPath,
  chapterPath,
  homeCardPath,
  rootCardPath,
} from '../../content/address.ts';
import type { Book } from '../../content/book.ts';
import { presentIssue } from '../../content/edition.ts';
import { locales } from '../../content/locale.ts';
import type { Locale } from '../../content/locale.ts';
import { siteOf } from '../built-site.ts';
import { zipInOrder } from '../deposit/zip.ts';
import { wholeSheet } from '../finish-html.ts';
import type { Token } from '../html-tokens.ts';
import type { BookContext } from './book-context.ts';
import { chapterFile, chapterPage } from './chapter-page.ts';
import { figuresIn } from './figure-part.ts';
import { figureStyle } from './figure-style.ts';
import { coverPage, navigationPage, titlePage } from './front-pages.ts';
import { container, packageDocument } from './package.ts';
import type { Item } from './package.ts';

/** What the pages of a site lend to a book. */
export interface Lent {
  /** The figures: language → id → tokens. */
  readonly figures: BookContext['figures'];
  /** The style of the book. */
  readonly style: string;
  /** The cover of each book. */
  readonly cover: (languages: BookLanguages) => Uint8Array;
  readonly locate: BookContext['locate'];
}

/**
 * Puts the books into a built site: one in each language and one in both.
 * @param folder the site, its pages finished
 * @param book the content it was built from
 */
export async function putBooks(folder: string, book: Book): Promise<void> {
  const lent = await lentBy(folder, book);
  for (const languages of bookLanguages) {
    const path = join(folder, bookPath(presentIssue(book).name, languages));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, epubOf(book, languages, lent));
  }
}

/**
 * A book as EPUB 3.3: the same bytes from the same content.
 * @param book a checked book
 * @param languages in which it is
 * @param lent by the built site
 */
export function epubOf(book: Book, languages: BookLanguages, lent: Lent): Uint8Array {
  const issue = presentIssue(book);
  const context: BookContext = { book, languages, issue, ...lent };
  const xhtml = 'application/xhtml+xml';
  const pages: readonly (readonly [Item, string])[] = [
    [{ path: 'cover.xhtml', type: xhtml, isRead: true }, coverPage(context, 'cover.png')],
    [{ path: 'title.xhtml', type: xhtml, isRead: true }, titlePage(context)],
    [{ path: 'nav.xhtml', type: xhtml, properties: 'nav', isRead: true }, navigationPage(context)],
    ...book.outline.map(({ id }) => {
      const page = chapterPage(context, id);
      const properties = page.includes('<svg') ? { properties: 'svg' } : {};
      return [{ path: chapterFile(id), type: xhtml, isRead: true, ...properties }, page] as const;
    }),
    [{ path: 'book.css', type: 'text/css', isRead: false }, lent.style],
  ];
  const items: readonly Item[] = [
    ...pages.map(([item]) => item),
    { path: 'cover.png', type: 'image/png', properties: 'cover-image', isRead: false },
  ];
  const files = new Map<string, Uint8Array>([
    ['mimetype', Buffer.from('application/epub+zip')],
    ['META-INF/container.xml', Buffer.from(container)],
    ['book/package.opf', Buffer.from(packageDocument(context, items))],
    ...pages.map(([{ path }, text]) => [`book/${path}`, Buffer.from(text)] as const),
    ['book/cover.png', lent.cover(languages)],
  ]);
  return zipInOrder(files, issue.day, 'mimetype');
}

async function lentBy(folder: string, book: Book): Promise<Lent> {
  const { read, locate, sheet } = siteOf(folder);
  const figuresOf = (locale: Locale): ReadonlyMap<string, readonly Token[]> =>
    new Map(
      book.outline.flatMap(({ id }) => [
        ...figuresIn(read(`${chapterPath(locale, id)}index.html`)),
      ]),
    );
  const figures = { zh: figuresOf('zh'), en: figuresOf('en') };
  const own = await readFile(join(import.meta.dirname, 'book.css'), 'utf8');
  const drawn = locales.flatMap((locale) => [...figures[locale].values()].flat());
  const covers = new Map<BookLanguages, Uint8Array>();
  for (const languages of bookLanguages) {
    const card = languages === 'zh-en' ? rootCardPath : homeCardPath(languages);
    covers.set(languages, await readFile(join(folder, card)));
  }
  return {
    figures,
    locate,
    style: `${own}\n${figureStyle(sheet(wholeSheet), drawn)}`,
    cover: (languages) => covers.get(languages) ?? new Uint8Array(),
  };
}
