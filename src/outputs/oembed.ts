import { z } from 'zod';
import { cardPath, embedPath, homePath, rootPath } from '../content/address.ts';
import type { EmbedKind, Locate } from '../content/address.ts';
import { claimsToldIn, getClaim, getFigure, getSection } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import type { Locale } from '../content/locale.ts';
import { sectionNumber } from '../content/outline.ts';
import { escapeXml } from './xml.ts';

/** A part of the site that others may frame. */
export interface Embeddable {
  readonly kind: EmbedKind;
  readonly id: string;
}

export interface Embedded extends Embeddable {
  readonly locale: Locale;
}

/** What the answer says in words of a language. */
export interface OembedWords {
  readonly site: string;
  readonly sectionLabel: (number: string) => string;
  /** The title of the frame, for those who hear it. */
  readonly frameTitle: (title: string, site: string) => string;
}

/** An answer of type `rich` (https://oembed.com, section 2.3.4). */
export const oembedSchema = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  author_name: z.string().min(1),
  author_url: z.url(),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  cache_age: z.int().positive(),
  thumbnail_url: z.url(),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
  html: z.string().startsWith('<iframe '),
  width: z.int().positive(),
  height: z.int().positive(),
});

// Of a frame as wide as a column of text, in px; a page tells a listening host its true height.
const width = 640;
const line = { zh: 32, en: 64 } as const satisfies Record<Locale, number>;

/** Everything that can be framed: sections, claims and figures of the present text. */
export function embeddable(book: Book): readonly Embeddable[] {
  return [
    ...book.outline.flatMap(({ sections }) =>
      sections.map(({ id }) => ({ kind: 'section', id }) as const),
    ),
    ...[...book.claims.keys()].map((id) => ({ kind: 'claim', id }) as const),
    ...[...book.figures.keys()].map((id) => ({ kind: 'figure', id }) as const),
  ];
}

/**
 * What a part says of itself to a site that would frame it.
 * @param book the book
 * @param part which, in which language
 * @param words of that language
 * @param locate path → full address
 */
export function oembed(
  book: Book,
  part: Embedded,
  words: OembedWords,
  locate: Locate,
): z.infer<typeof oembedSchema> {
  const { locale, kind, id } = part;
  const title = titleOf(book, part, words);
  const height = heightOf(book, part);
  const source = locate(embedPath(locale, kind, id));
  const name = escapeXml(words.frameTitle(title, words.site));
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: words.site,
    author_url: locate(homePath(locale)),
    provider_name: words.site,
    provider_url: locate(rootPath),
    cache_age: 86_400,
    thumbnail_url: locate(cardPath(locale, kind, id)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: `<iframe src="${source}" title="${name}" width="${String(width)}" height="${String(height)}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    width,
    height,
  };
}

function titleOf(book: Book, { locale, kind, id }: Embedded, words: OembedWords): string {
  if (kind === 'claim') return getClaim(book, id)[locale];
  if (kind === 'figure') return getFigure(book, id).title[locale];
  const { section } = getSection(book, locale, id);
  return `${words.sectionLabel(sectionNumber(book.outline, id))} ${section.title}`;
}

/** About how tall it is, from how much it says; rather too tall than cut. */
function heightOf(book: Book, { locale, kind, id }: Embedded): number {
  const lines = (text: string): number => Math.ceil(text.length / line[locale]);
  if (kind === 'figure') return 900;
  if (kind === 'claim') return 240 + lines(getClaim(book, id)[locale]) * 64;
  const { section } = getSection(book, locale, id);
  const prose = section.paragraphs.reduce((sum, { text }) => sum + (lines(text) + 1) * 32, 0);
  const claims = claimsToldIn(book, section).reduce(
    (sum, claim) => sum + lines(claim[locale]) * 24 + 64,
    0,
  );
  return 320 + prose + claims;
}
