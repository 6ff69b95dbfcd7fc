import { codeOf, parseRange } from '../src/fonts/unicode-range.ts';

const face = /@font-face\{[^}]*\}/g;
const range = /unicode-range:[^;}]+/;

/**
 * Leaves a page one face a family of those that stand in for a whole font, which ask for `local()`
 * ones first: the last that holds all the page needs, or else the first. Its own range, which may be
 * long, is then the family's, so that a page names characters only where it has to choose by them.
 * @param {string} css minified; of one family the faces go from the whole cut to the smallest
 * @param {ReadonlyMap<string, ReadonlySet<string>>} need characters of each family on this page
 * @returns {string}
 */
export function withOneStandIn(css, need) {
  const standIns = (css.match(face) ?? []).filter((rule) => rule.includes('local('));
  const kept = new Map(
    [...Map.groupBy(standIns, familyOf)].flatMap(([family, rules]) => {
      const [whole = ''] = rules;
      const chosen = rules.findLast((rule) => holds(rule, need.get(family))) ?? whole;
      const own = chosen.replace(range, () => range.exec(whole)?.[0] ?? '');
      return rules.map((rule) => /** @type {const} */ ([rule, rule === chosen ? own : '']));
    }),
  );
  return css.replace(face, (rule) => kept.get(rule) ?? rule);
}

/** @param {string} rule */
const familyOf = (rule) => /font-family:"?([^;"}]+)/.exec(rule)?.[1] ?? '';

/**
 * @param {string} rule
 * @param {ReadonlySet<string> | undefined} characters
 */
function holds(rule, characters) {
  if (characters === undefined) return false;
  const isInRange = parseRange(range.exec(rule)?.[0] ?? '');
  return [...characters].every((character) => isInRange(codeOf(character)));
}
