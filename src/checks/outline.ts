import { outlineFile } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import type { Chapter } from '../content/chapter.ts';
import { fragmentKind } from '../content/address.ts';
import { reservedIds } from '../content/id.ts';
import { locales } from '../content/locale.ts';
import type { OutlineChapter } from '../content/outline.ts';
import { didYouMean, problem } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import type { Rule } from './rule.ts';

/** What both languages write is in the outline, in its order, under ids that are free. */
export const outline: Rule = (book) => [
  ...ids(book),
  ...sectionIds(book),
  // An outline that cannot be read has had its fault told; next to it every chapter would seem new.
  ...(book.outline.length === 0 ? [] : allChaptersRead(book)).flatMap((chapter) => {
    const entry = book.outline.find(({ id }) => id === chapter.id);
    if (entry !== undefined) return sections(chapter, entry, book);
    const mend = `Add it to ${outlineFile}.${didYouMean(
      chapter.id,
      book.outline.map(({ id }) => id),
    )}`;
    return [problem(chapter.place, `chapter "${chapter.id}" is not in the outline`, mend)];
  }),
];

/** What the outline lists is written, in both languages: a draft may lack it. */
export const unwritten: Rule = (book) =>
  locales.flatMap((locale) =>
    book.outline.flatMap((entry) => {
      const chapter = book.chapters[locale].get(entry.id);
      if (chapter !== undefined) return unwrittenSections(chapter, entry);
      const fault = `chapter "${entry.id}" does not exist in content/${locale}`;
      const mend = `Write content/${locale}/${entry.id}.mdx, or take the chapter out of both languages.`;
      return [problem(book.placeOf(`outline:${entry.id}`), fault, mend)];
    }),
  );

/** Every chapter file, those that the outline lacks included. */
const allChaptersRead = (book: Book): readonly Chapter[] =>
  locales.flatMap((locale) => [...book.chapters[locale].values()]);

/** No id twice in the whole site, none that a route or a fragment of every page already has. */
function ids(book: Book): Problem[] {
  const seen = new Set<string>();
  return book.outline.flatMap((chapter) =>
    [chapter.id, ...chapter.sections.map(({ id }) => id)].flatMap((id) => {
      const entry = id === chapter.id ? id : `${chapter.id}/${id}`;
      const place = book.placeOf(`outline:${entry}`);
      const found: Problem[] = [];
      if (seen.has(id)) {
        found.push(problem(place, `the id "${id}" is used twice`, 'Give one of them another id.'));
      }
      if (reservedIds.has(id)) {
        const mend = 'Choose another id; a page or fragment has this one.';
        found.push(problem(place, `"${id}" is a reserved word`, mend));
      }
      seen.add(id);
      return found;
    }),
  );
}

/** No section is called as a claim, a figure, a part of a drawing … may be on the same page. */
function sectionIds(book: Book): Problem[] {
  const listed = book.outline.flatMap((chapter) =>
    chapter.sections.map(({ id }) => ({ id, place: book.placeOf(`outline:${chapter.id}/${id}`) })),
  );
  const onPages = locales.flatMap((locale) =>
    [...book.pages[locale].values()].flatMap((page) => page.sections),
  );
  return [...listed, ...onPages].flatMap(({ id, place }) => {
    const kind = fragmentKind(id);
    if (kind !== undefined) {
      const fault = `"${id}" begins as the address of a ${kind} does`;
      return [problem(place, fault, 'Choose an id that begins with another word.')];
    }
    const drawn = [...book.figures.values()].find(({ nodes }) =>
      nodes.some((node) => node.id === id),
    );
    if (drawn === undefined) return [];
    const fault = `a part of the figure "${drawn.id}" has this id`;
    return [problem(place, fault, 'Choose another id for the section.')];
  });
}

/** One chapter file against its entry in the outline. */
function sections(chapter: Chapter, entry: OutlineChapter, book: Book): Problem[] {
  const found: Problem[] = [];
  const { frontmatter } = chapter;
  if (frontmatter.chapter !== chapter.id) {
    const fault = `chapter: "${frontmatter.chapter}" is not the name of the file`;
    found.push(problem(chapter.placeOf(['chapter']), fault, `Write "${chapter.id}".`));
  }
  const wanted = entry.sections.map(({ id }) => id);
  const order = wanted.join(', ');
  if (chapter.sections.length === 0) return found;
  const seen = new Set<string>();
  for (const section of chapter.sections) {
    if (section.id === '') continue;
    if (seen.has(section.id)) {
      const fault = `the section id "${section.id}" is used twice`;
      found.push(problem(section.place, fault, 'Give one of the two headings another id.'));
      continue;
    }
    if (!wanted.includes(section.id)) {
      const fault = `section "${section.id}" is not in the outline of "${chapter.id}"`;
      const mend = `Add it to ${outlineFile} and write it in both languages.${didYouMean(section.id, wanted)}`;
      found.push(problem(section.place, fault, mend));
    }
    seen.add(section.id);
    found.push(...figureOrder(section, entry), ...overprint(section, entry, book));
  }
  const written = chapter.sections.map(({ id }) => id);
  if (written.toSorted().join() === wanted.toSorted().join() && written.join() !== wanted.join()) {
    const fault = `the sections stand in the order ${written.join(', ')}`;
    const first = chapter.sections.find(({ id }, index) => id !== wanted[index]);
    found.push(
      problem(first?.place ?? chapter.place, fault, `The outline has ${order}: follow it.`),
    );
  }
  return found;
}

/** The sections of the outline that a chapter's frontmatter or its text lacks. */
function unwrittenSections(chapter: Chapter, entry: OutlineChapter): Problem[] {
  const found: Problem[] = [];
  const wanted = entry.sections.map(({ id }) => id);
  const listed = chapter.frontmatter.sections.map(({ id }) => id);
  // An empty list stands for frontmatter that could not be read, which has been told.
  if (listed.length > 0 && listed.join() !== wanted.join()) {
    const fault = `the frontmatter lists the sections ${listed.join(', ')}`;
    const mend = `The outline has ${wanted.join(', ')}: use the same ones in the same order.`;
    found.push(problem(chapter.placeOf(['sections']), fault, mend));
  }
  const written = chapter.sections.map(({ id }) => id);
  // Where a heading has no id, or no text could be read, that has been told.
  if (written.length === 0 || written.includes('')) return found;
  for (const id of wanted.filter((item) => !written.includes(item))) {
    const fault = `section "${id}" of the outline is not written here`;
    const place = listed.includes(id)
      ? chapter.placeOf(['sections', listed.indexOf(id)])
      : chapter.place;
    found.push(problem(place, fault, `Write "## Title {#${id}}" and its paragraphs.`));
  }
  return found;
}

/** A section draws the figures that the outline gives it. */
function figureOrder(section: Chapter['sections'][number], entry: OutlineChapter): Problem[] {
  const wanted = entry.sections.find(({ id }) => id === section.id)?.figures ?? [];
  const drawn = section.figures.map(({ id }) => id);
  if (drawn.join() === wanted.join()) return [];
  const fault = `section "${section.id}" draws the figures [${drawn.join(', ')}]`;
  const mend = `The outline gives it [${wanted.join(', ')}]: make the two agree.`;
  return [problem(section.figures[0]?.place ?? section.place, fault, mend)];
}

/** Overprint means collision and nothing else: such a section has to tell one. */
function overprint(
  section: Chapter['sections'][number],
  entry: OutlineChapter,
  book: Book,
): Problem[] {
  if (entry.sections.find(({ id }) => id === section.id)?.ink !== 'x') return [];
  if (book.claims.size === 0) return [];
  const told = section.paragraphs.flatMap(({ tellings }) => tellings);
  if (told.some(({ claim }) => book.claims.get(claim)?.about === 'collision')) return [];
  const fault = `section "${section.id}" has the ink x and tells no collision`;
  return [problem(section.place, fault, `Give it another ink in ${outlineFile}.`)];
}
