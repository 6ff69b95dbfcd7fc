import { diffArrays } from 'diff';
import { differenceOf } from '../../language/difference.ts';
import type { DifferencePiece } from '../../language/difference.ts';
import { quantitiesIn } from '../../language/quantity-in-text.ts';
import type { Locale } from '../locale.ts';
import type { KeptClaim, KeptText, KeptVersion } from './kept-version.ts';

/** What a part of a section said and says. */
export interface ComparedPart {
  /** What it is known by in both: of a paragraph, the id that it keeps. */
  readonly key: string;
  /** The paragraph’s number then, and now; undefined where it was not there. */
  readonly was: number | undefined;
  readonly is: number | undefined;
  readonly pieces: readonly DifferencePiece[];
}

/** A claim that both versions tell, but not as the same. */
export interface RestatedClaim {
  readonly was: KeptClaim;
  readonly is: KeptClaim;
  readonly pieces: readonly DifferencePiece[];
}

/** What became of a section between two versions, in one language. */
export interface VersionComparison {
  /** Numbers and dates as each text writes them, which the other does not have. */
  readonly numbers: { readonly struck: readonly string[]; readonly added: readonly string[] };
  readonly claims: {
    readonly struck: readonly KeptClaim[];
    readonly added: readonly KeptClaim[];
    readonly restated: readonly RestatedClaim[];
  };
  readonly title: readonly DifferencePiece[];
  readonly paragraphs: readonly ComparedPart[];
  readonly notes: readonly ComparedPart[];
  readonly figures: { readonly struck: readonly string[]; readonly added: readonly string[] };
}

/**
 * Compares two versions of a section.
 * @param was the earlier one
 * @param is the other, such as the present one
 * @param locale the language to compare them in
 */
export function compareVersions(
  was: KeptVersion,
  is: KeptVersion,
  locale: Locale,
): VersionComparison {
  const [old, now] = [was[locale], is[locale]];
  const quantities = [old, now].map((text) => quantitiesIn(proseOf(text), locale));
  const [before = [], after = []] = quantities;
  const alone = (mine: typeof before, other: typeof before): string[] => [
    ...new Set(
      mine.filter(({ key }) => other.every((item) => item.key !== key)).map(({ text }) => text),
    ),
  ];
  const without = <T>(mine: readonly T[] = [], other: readonly T[] = []): T[] =>
    mine.filter((item) => !other.includes(item));
  const toldNow = new Map(is.claims.map((claim) => [claim.id, claim]));
  const toldThen = new Set(was.claims.map(({ id }) => id));
  return {
    numbers: { struck: alone(before, after), added: alone(after, before) },
    claims: {
      struck: was.claims.filter(({ id }) => !toldNow.has(id)),
      added: is.claims.filter(({ id }) => !toldThen.has(id)),
      restated: was.claims.flatMap((claim) => {
        const other = toldNow.get(claim.id);
        if (other === undefined || isSame(claim, other, locale)) return [];
        const pieces = differenceOf(claim[locale], other[locale], locale);
        return [{ was: claim, is: other, pieces }];
      }),
    },
    title: differenceOf(old.title, now.title, locale),
    paragraphs: inStep(
      old.paragraphs.map(({ id, text }) => ({ key: id ?? text, text })),
      now.paragraphs.map(({ id, text }) => ({ key: id ?? text, text })),
      locale,
    ),
    notes: inStep(notesOf(old), notesOf(now), locale),
    figures: {
      struck: without(old.figures, now.figures),
      added: without(now.figures, old.figures),
    },
  };
}

const proseOf = ({ title, paragraphs, since = [] }: KeptText): string =>
  [title, ...paragraphs.map(({ text }) => text), ...since.map(({ text }) => text)].join('\n');

/** Whether a reader was told the same of a claim. */
const isSame = (was: KeptClaim, is: KeptClaim, locale: Locale): boolean =>
  was[locale] === is[locale] &&
  was.basis === is.basis &&
  was.when === is.when &&
  was.whenSaid?.[locale] === is.whenSaid?.[locale] &&
  was.speaker?.[locale] === is.speaker?.[locale];

interface Keyed {
  readonly key: string;
  readonly text: string;
}

/** A note is known again by the section that it leads to, and its place among those that lead there. */
const notesOf = ({ since = [] }: KeptText): Keyed[] =>
  since.map(({ to, text }, index) => {
    const before = since.slice(0, index).filter((note) => note.to === to).length;
    return { key: `${to} ${before}`, text };
  });

/** The parts of two versions in one order, those that both have beside each other. */
function inStep(old: readonly Keyed[], now: readonly Keyed[], locale: Locale): ComparedPart[] {
  const changes = diffArrays(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  let [was, is] = [0, 0];
  return changes.flatMap(({ value, added, removed }) =>
    value.map((): ComparedPart => {
      const before = added ? undefined : old[was];
      const after = removed ? undefined : now[is];
      if (before) was += 1;
      if (after) is += 1;
      return {
        key: (before ?? after)?.key ?? '',
        was: before && was,
        is: after && is,
        pieces: differenceOf(before?.text ?? '', after?.text ?? '', locale),
      };
    }),
  );
}
