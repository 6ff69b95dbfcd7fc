import { transform } from 'lightningcss';
import { canMatch } from './selector-match.mjs';

/** @typedef {import('./page-contents.mjs').PageContents} PageContents */

/**
 * The part of a stylesheet that a page can use, minified: rules whose selectors can match, then only
 * the custom properties, animations and faces that are still spoken of. What is in doubt stays.
 *
 * Lightning CSS and not PurgeCSS: that one drops `a:not(:is(.b))`, `&:hover` and `[x="Y" i]`
 * although the page uses them, and matches an attribute's value with any attribute's.
 * @param {string} css
 * @param {PageContents} page
 * @param {ReadonlyMap<string, ReadonlySet<string>>} need characters that each served face has to hold
 *   on this page; a face whose `unicode-range` has none of its family's goes, others are not judged
 * @returns {string}
 */
export function pruneCss(css, page, need = new Map()) {
  const matching = minifyCss(css, {
    visitor: {
      Selector: (selector) => (canMatch(selector, page) ? undefined : []),
      Rule: { 'font-face': ({ value }) => (isNeeded(value, need) ? undefined : []) },
    },
  });
  return withoutUnusedNames(matching, page);
}

/**
 * Repeats itself, since a property that is dropped may have been the last to name another.
 * @param {string} css minified
 * @param {PageContents} page
 * @returns {string}
 */
function withoutUnusedNames(css, page) {
  const rest = css.replaceAll(/@font-face\{[^}]*\}/g, '').toLowerCase();
  const isNamed = (/** @type {string} */ name) => rest.includes(name.toLowerCase());
  const pruned = minifyCss(css, {
    unusedSymbols: unusedProperties(css).filter((name) => !page.isInScript(name)),
    visitor: {
      Rule: {
        'font-face': ({ value }) => (familiesOf(value).every(isNamed) ? undefined : []),
        keyframes: ({ value }) => (isUsedAnimation(css, value.name.value) ? undefined : []),
      },
    },
  });
  return pruned === css ? css : withoutUnusedNames(pruned, page);
}

/**
 * Custom properties that are set or registered but never read.
 * @param {string} css minified
 */
function unusedProperties(css) {
  const setting = /(?<=[{;])(--[^\s:;{}]+)(?=:)|(?<=@property )(--[^\s{]+)/g;
  const set = new Set(css.match(setting));
  const read = new Set(css.replaceAll(setting, '').match(/--[^\s:;,(){}]+/g));
  return [...set].filter((name) => !read.has(name));
}

/** @param {import('lightningcss').FontFaceRule} rule */
function familiesOf({ properties }) {
  return properties.flatMap((property) =>
    property.type === 'font-family' && typeof property.value === 'string' ? [property.value] : [],
  );
}

/**
 * @param {import('lightningcss').FontFaceRule} rule
 * @param {ReadonlyMap<string, ReadonlySet<string>>} need
 */
function isNeeded(rule, need) {
  const ranges = rule.properties.flatMap((property) =>
    property.type === 'unicode-range' ? property.value : [],
  );
  return familiesOf(rule).every((family) => {
    const characters = need.get(family);
    if (characters === undefined || ranges.length === 0) return true;
    return [...characters].some((character) => {
      const code = character.codePointAt(0) ?? 0;
      return ranges.some(({ start, end }) => start <= code && code <= end);
    });
  });
}

/**
 * @param {string} css minified
 * @param {string} name
 */
function isUsedAnimation(css, name) {
  const rest = css.replaceAll(new RegExp(`@keyframes ${RegExp.escape(name)}\\{`, 'g'), '');
  return new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`).test(rest);
}

/**
 * @param {string} css
 * @param {Partial<import('lightningcss').TransformOptions<never>>} options
 * @returns {string}
 */
export function minifyCss(css, options = {}) {
  // No targets: light-dark(), nesting and layers go out as they were written.
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    ...options,
  });
  return code.toString();
}
