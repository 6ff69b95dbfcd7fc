import { chapterPairs } from '../content/book.ts';
import { problem } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import type { Section } from '../content/prose.ts';
import type { Rule } from './rule.ts';

/** Section by section and paragraph by paragraph, both languages tell the same claims and carry the same notes. */
export const parity: Rule = (book) => [
  ...chapterPairs(book).flatMap(({ zh, en }) => sections(zh.sections, en.sections)),
  ...[...book.pages.zh.values()].flatMap((zh) => {
    const en = book.pages.en.get(zh.id);
    const list = (items: readonly Section[]): string => items.map(({ id }) => id).join(', ');
    if (en !== undefined && list(zh.sections) === list(en.sections)) {
      return sections(zh.sections, en.sections);
    }
    const fault = `the page "${zh.id}" has other sections in English, or none`;
    return [problem(zh.place, fault, `Write the sections ${list(zh.sections)} in both languages.`)];
  }),
  ...[...book.pages.en.values()]
    .filter(({ id }) => !book.pages.zh.has(id))
    .map(({ id, place }) =>
      problem(
        place,
        `the page "${id}" does not exist in Chinese`,
        `Write content/pages/zh/${id}.mdx.`,
      ),
    ),
];

function sections(zh: readonly Section[], en: readonly Section[]): Problem[] {
  const ids = zh.map(({ id }) => id);
  const once = zh.filter(({ id }, index) => ids.indexOf(id) === index);
  return once.flatMap((section) => {
    const twin = en.find(({ id }) => id === section.id);
    return twin === undefined ? [] : [...paragraphs(section, twin), ...notes(section, twin)];
  });
}

function paragraphs(zh: Section, en: Section): Problem[] {
  if (zh.paragraphs.length !== en.paragraphs.length) {
    const fault = `section "${zh.id}" has ${String(zh.paragraphs.length)} paragraphs in Chinese and ${String(en.paragraphs.length)} in English`;
    return [problem(en.place, fault, `Compare it with ${zh.place.path}:${String(zh.place.line)}.`)];
  }
  return zh.paragraphs.flatMap((paragraph, index) => {
    const twin = en.paragraphs[index];
    if (twin === undefined) return [];
    const told = paragraph.tellings.map(({ claim }) => claim);
    const toldInTwin = twin.tellings.map(({ claim }) => claim);
    if (told.toSorted().join() === toldInTwin.toSorted().join()) return [];
    const list = (claims: readonly string[]): string => claims.join(', ') || 'none';
    const fault = `paragraph ${String(index + 1)} of "${zh.id}" tells ${list(told)} in Chinese and ${list(toldInTwin)} in English`;
    const mend = `Tell the same claims here and in ${paragraph.place.path}:${String(paragraph.place.line)}.`;
    return [problem(twin.place, fault, mend)];
  });
}

function notes(zh: Section, en: Section): Problem[] {
  const list = (section: Section): string =>
    section.since.map(({ to, claims }) => `${to}(${claims.toSorted().join(', ')})`).join('; ');
  if (list(zh) === list(en)) return [];
  const fault = `section "${zh.id}" has the notes ${list(zh) || 'none'} in Chinese and ${list(en) || 'none'} in English`;
  return [problem(en.since[0]?.place ?? en.place, fault, 'Give both the same <Since> notes.')];
}
