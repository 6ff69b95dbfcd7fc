import type { Locale } from '../content/locale.ts';
import type { Term } from '../content/term.ts';

/** A form of a term as it stands in a text. */
export interface TermUse {
  readonly term: Term;
  readonly form: string;
  /** Where in the text it begins. */
  readonly index: number;
  readonly isRefused: boolean;
}

/** What a form found in a text stands for; nothing, where the phrase only looks like a term. */
type Meaning = Omit<TermUse, 'form' | 'index'> | undefined;

/** Finds the forms of a term base in the texts of one language. */
export type TermFinder = (text: string) => readonly TermUse[];

/**
 * Makes a finder. Of two forms that overlap the longer counts, so that 索引 is not found in 搜索引擎.
 * @param terms the term base
 * @param locale the language of the texts
 */
export function termFinder(terms: Iterable<Term>, locale: Locale): TermFinder {
  const meanings = new Map<string, Meaning>();
  for (const term of terms) {
    const { agreed, refused, except } = term[locale];
    for (const form of refused) meanings.set(form, { term, isRefused: true });
    for (const form of agreed) meanings.set(form, { term, isRefused: false });
    for (const form of except) meanings.set(form, undefined);
  }
  if (meanings.size === 0) return () => [];
  const forms = [...meanings.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(forms.map((form) => patternOf(form)).join('|'), 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: form, index }) => {
      // A form in small letters may begin a sentence.
      const small = form.charAt(0).toLowerCase() + form.slice(1);
      const meaning = meanings.get(form) ?? meanings.get(small);
      return meaning === undefined ? [] : [{ form, index, ...meaning }];
    });
}

/**
 * A finder for each language.
 * @param terms the term base
 */
export function termFinders(terms: Iterable<Term>): Readonly<Record<Locale, TermFinder>> {
  const all = [...terms];
  return { zh: termFinder(all, 'zh'), en: termFinder(all, 'en') };
}

/** A form as a word of its own: not in OpenAI where the form is AI, yet beside a Han character. */
function patternOf(form: string): string {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const [first = ''] = escaped;
  const whole = /[a-z]/.test(first)
    ? `[${first}${first.toUpperCase()}]${escaped.slice(1)}`
    : escaped;
  const before = /^[A-Za-z\d]/.test(form) ? String.raw`(?<![A-Za-z\d])` : '';
  const after = /[A-Za-z\d]$/.test(form) ? String.raw`(?![A-Za-z\d])` : '';
  return `${before}${whole}${after}`;
}
