import { codeOf, parseRange } from '../fonts/unicode-range.ts';

const face = /@font-face\{[^}]*\}/g;
const range = /unicode-range:[^;}]+/;

/**
 * Leaves a page one face a family of those that stand in for a whole font, which ask for `local()`
 * ones first: the last that holds all the page needs, or else the first. Its own range, which may be
 * long, is then the family's, so that a page names characters only where it has to choose by them.
 * @param css minified; of one family the faces go from the whole cut to the smallest
 * @param need characters of each family on this page
 */
export function withOneFallbackFace(
  css: string,
  need: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const fallbacks = (css.match(face) ?? []).filter((rule) => rule.includes('local('));
  const kept = new Map(
    [...Map.groupBy(fallbacks, familyOf)].flatMap(([family, rules]) => {
      const [whole = ''] = rules;
      const chosen = rules.findLast((rule) => holds(rule, need.get(family))) ?? whole;
      const own = chosen.replace(range, () => range.exec(whole)?.[0] ?? '');
      return rules.map((rule) => [rule, rule === chosen ? own : ''] as const);
    }),
  );
  return css.replace(face, (rule) => kept.get(rule) ?? rule);
}

const familyOf = (rule: string): string => /font-family:"?([^;"}]+)/.exec(rule)?.[1] ?? '';

function holds(rule: string, characters: ReadonlySet<string> | undefined): boolean {
  if (characters === undefined) return false;
  const isInRange = parseRange(range.exec(rule)?.[0] ?? '');
  return [...characters].every((character) => isInRange(codeOf(character)));
}
