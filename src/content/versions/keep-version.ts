import { claimsToldIn, getClaim, getSection, getSource } from '../book.ts';
import type { Book } from '../book.ts';
import type { Locale } from '../locale.ts';
import { sectionNumber } from '../outline.ts';
import { paragraphIdOf } from '../permalinks/permalink.ts';
import { sectionVersion } from '../version.ts';
import { checksumOf } from './kept-version.ts';
import type { KeptText, KeptVersion } from './kept-version.ts';

/**
 * A section as it stands, to be kept for good.
 * @param book with every paragraph registered
 * @param id a section's id
 * @param idOf the id of its n-th paragraph, from 1
 * @throws {Error} when there is no such section
 */
export function keepVersion(
  book: Book,
  id: string,
  idOf = (number: number): string | undefined => paragraphIdOf(book, id, number),
): KeptVersion {
  const { chapter, section } = getSection(book, 'zh', id);
  const behindNotes = section.since.flatMap(({ claims }) => claims);
  const told = claimsToldIn(book, section);
  const later = [...new Set(behindNotes)].filter((item) =>
    told.every((claim) => claim.id !== item),
  );
  const claims = [...told, ...later.map((item) => getClaim(book, item))];
  const cited = [...new Set(claims.flatMap(({ sources }) => sources))];
  const content = {
    section: id,
    version: sectionVersion(book, id),
    chapter: chapter.id,
    number: sectionNumber(book.outline, id),
    zh: keptText(book, 'zh', id, idOf),
    en: keptText(book, 'en', id, idOf),
    claims: claims.map(({ id: claim, basis, when, whenSaid, speaker, zh, en, sources }) => ({
      ...{ id: claim, basis, when },
      ...(whenSaid && { whenSaid }),
      ...(speaker && { speaker }),
      ...{ zh, en, sources },
    })),
    sources: cited.map((source) => {
      const { title, language, url } = getSource(book, source);
      return { id: source, title, language, ...(url !== undefined && { url }) };
    }),
  };
  const { section: name, version, ...rest } = content;
  return { section: name, version, checksum: checksumOf(content), ...rest };
}

function keptText(
  book: Book,
  locale: Locale,
  id: string,
  idOf: (number: number) => string | undefined,
): KeptText {
  const { chapter, section } = getSection(book, locale, id);
  const { frontmatter } = chapter;
  const since = section.since.map(({ text, to, claims }) => ({ text, to, claims: [...claims] }));
  const figures = section.figures.map((figure) => figure.id);
  return {
    chapter: frontmatter.title,
    title: section.title,
    summary: frontmatter.sections.find((item) => item.id === id)?.summary ?? '',
    paragraphs: section.paragraphs.map(({ text, tellings }, index) => {
      const paragraph = idOf(index + 1);
      const told = tellings.map(({ claim, text: words }) => ({ claim, words }));
      return {
        ...(paragraph !== undefined && { id: paragraph }),
        text,
        ...(told.length > 0 && { told }),
      };
    }),
    ...(since.length > 0 && { since }),
    ...(figures.length > 0 && { figures }),
  };
}
