import type { Book } from '../content/book.ts';
import type { Locale } from '../content/locale.ts';
import type { Section } from '../content/prose.ts';
import type { Run } from '../content/text-run.ts';
import { termFinder } from '../language/term-in-text.ts';
import type { TermFinder } from '../language/term-in-text.ts';
import type { Term } from '../content/term.ts';

/** A piece of a run, and the term or name that it is the first use of in its section. */
export interface Marked {
  readonly text: string;
  readonly term?: Term;
}

/** Cuts each run of a paragraph at its marks; the pieces of a run, joined, are the run. */
export type TermMarker = (runs: readonly Run[]) => readonly (readonly Marked[])[];

/**
 * Makes a marker for one section, to be asked paragraph by paragraph: it marks no term and no name twice.
 * A use inside a link, or across the border of an element, is passed over for the next one.
 * @param find finds the terms of the whole glossary, so that a name that contains a term is left alone
 */
export function termMarker(find: TermFinder): TermMarker {
  const marked = new Set<Term>();
  return (runs) => {
    // A form is a word of the paragraph: what one run alone seems to hold may be part of a longer one.
    const text = runs.map((run) => run.text).join('');
    const uses = find(text).filter(({ isRefused }) => !isRefused);
    let end = 0;
    return runs.map(({ text, inLink }) => {
      const start = end;
      end += text.length;
      const pieces: Marked[] = [];
      let cut = start;
      for (const { term, form, index } of inLink ? [] : uses) {
        if (index < start || index + form.length > end || marked.has(term)) continue;
        marked.add(term);
        pieces.push({ text: text.slice(cut - start, index - start) }, { text: form, term });
        cut = index + form.length;
      }
      return [...pieces, { text: text.slice(cut - start) }].filter((piece) => piece.text !== '');
    });
  };
}

/**
 * The terms that are marked in a section, in the order of its text; names lead to who is who and are defined there.
 * @param section in one language
 * @param find finds the terms of that language
 */
export function termsMarkedIn(section: Section, find: TermFinder): readonly Term[] {
  const mark = termMarker(find);
  return section.paragraphs
    .flatMap(({ runs }) => mark(runs).flat())
    .flatMap(({ term }) => (term?.kind === 'term' ? term : []));
}

/**
 * The terms that a page has to define: those marked in its sections, each once.
 * @param book the book
 * @param locale the language of the page
 * @param sections those that the page shows
 */
export function termsToDefine(
  book: Book,
  locale: Locale,
  sections: readonly Section[],
): readonly Term[] {
  const find = termFinder(book.glossary.values(), locale);
  return [...new Set(sections.flatMap((section) => termsMarkedIn(section, find)))];
}
