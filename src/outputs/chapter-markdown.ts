import { chapterPath, ledgerFragment, sectionPath, sidePath } from '../content/address.ts';
import type { Locate } from '../content/address.ts';
import { claimsToldIn, getChapter, getClaim, getFigure, getSection } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import { escapeMarkdown } from '../citations/markdown.ts';
import type { Claim } from '../content/claim.ts';
import type { Locale } from '../content/locale.ts';
import { chapterNumber, figureNumber, sectionNumber } from '../content/outline.ts';
import type { Paragraph, Section, SinceNote } from '../content/prose.ts';
import { sectionState } from '../content/version.ts';
import type { SectionState } from '../content/version.ts';

/** What the file says in its reader's language beside the text of the chapter. */
export interface MarkdownWords {
  readonly chapter: (number: number, title: string) => string;
  readonly section: (number: string, title: string) => string;
  readonly figure: (number: string, title: string) => string;
  readonly since: string;
  readonly see: (number: string) => string;
  readonly state: (state: SectionState) => string;
  /** Under the standfirst: site, day of revision, licence. */
  readonly imprint: (revised: string) => string;
  /** Who vouches for a claim, and for which time. */
  readonly attribution: (claim: Claim) => string;
}

/** What every part of the file draws on. */
interface Context {
  readonly book: Book;
  readonly locale: Locale;
  readonly locate: Locate;
  readonly words: MarkdownWords;
}

/**
 * A chapter as Markdown: CommonMark, with claims as footnotes (`[^stake-49]`, as GitHub and Pandoc read them).
 * @param book a checked book
 * @param locale language
 * @param id a chapter's id
 * @param locate path → full address
 * @param words the words around the text
 * @throws {Error} when there is no such chapter
 */
export function chapterMarkdown(
  book: Book,
  locale: Locale,
  id: string,
  locate: Locate,
  words: MarkdownWords,
): string {
  const context = { book, locale, locate, words };
  const { frontmatter, sections } = getChapter(book, locale, id);
  const { title, standfirst, revised } = frontmatter;
  const cited = sections.flatMap((section) => [
    ...claimsToldIn(book, section),
    ...section.since.flatMap(({ claims }) => claims.map((claim) => getClaim(book, claim))),
  ]);
  const blocks = [
    `# ${escapeMarkdown(words.chapter(chapterNumber(book.outline, id), title))}`,
    plainBlock(standfirst),
    `${escapeMarkdown(words.imprint(revised))} <${locate(chapterPath(locale, id))}>`,
    ...sections.flatMap((section) => sectionBlocks(context, id, section)),
    ...[...new Set(cited)].map((claim) => footnote(context, claim)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(context: Context, chapter: string, section: Section): readonly string[] {
  const { book, locale, locate, words } = context;
  const { id, title, paragraphs, figures, since } = section;
  const parts = [
    ...paragraphs.map((item) => ({ line: item.place.line, block: paragraphBlock(item) })),
    ...figures.map((item) => ({ line: item.place.line, block: figureBlock(context, item.id) })),
    ...since.map((item) => ({ line: item.place.line, block: sinceBlock(context, item) })),
  ];
  return [
    `## ${escapeMarkdown(words.section(sectionNumber(book.outline, id), title))}`,
    `<${locate(sectionPath(locale, chapter, id))}> ${words.state(sectionState(book, id))}`,
    ...parts.toSorted((a, b) => a.line - b.line).map(({ block }) => block),
  ];
}

/** The paragraph, with a reference behind each statement of a claim. */
function paragraphBlock({ text, tellings }: Paragraph): string {
  let at = 0;
  const pieces = tellings.map((telling) => {
    const end = text.indexOf(telling.text, at) + telling.text.length;
    const piece = `${escapeMarkdown(text.slice(at, end))}[^${telling.claim}]`;
    at = end;
    return piece;
  });
  return guarded(pieces.join('') + escapeMarkdown(text.slice(at)));
}

/** What a reader of the drawing sees, in words. */
function figureBlock({ book, locale, words }: Context, id: string): string {
  const { title, alt, caption } = getFigure(book, id);
  const name = words.figure(figureNumber(book.outline, id), title[locale]);
  const lines = [
    `**${escapeMarkdown(name)}**`,
    plainBlock(alt[locale]),
    plainBlock(caption[locale]),
  ];
  return quoted(lines.join('\n\n'));
}

function sinceBlock({ book, locale, locate, words }: Context, note: SinceNote): string {
  const { chapter } = getSection(book, locale, note.to);
  const target = locate(sectionPath(locale, chapter.id, note.to));
  const see = `[${escapeMarkdown(words.see(sectionNumber(book.outline, note.to)))}](${target})`;
  const references = note.claims.map((claim) => `[^${claim}]`).join('');
  const text = escapeMarkdown(note.text.trim());
  return quoted(`**${escapeMarkdown(words.since)}** ${text}${references} ${see}`);
}

function footnote({ locale, locate, words }: Context, claim: Claim): string {
  const address = locate(sidePath(locale, 'claims') + ledgerFragment(claim.id));
  return `[^${claim.id}]: ${escapeMarkdown(words.attribution(claim))} <${address}>`;
}

const plainBlock = (text: string): string => guarded(escapeMarkdown(text));

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** A paragraph whose beginning Markdown would read as a heading or a list (CommonMark 0.31, §4.2, §5.2). */
const guarded = (text: string): string =>
  text.replace(/^(\d{1,9})(?=[.)](\s|$))/, '$1\\').replace(/^(?=[#+=~-])/, '\\');
