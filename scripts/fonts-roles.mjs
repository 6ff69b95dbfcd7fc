import { transform } from 'lightningcss';

/** @typedef {import('lightningcss').Selector} Selector */

const displayFace = /--font-display|--display-latin|Open (?:Latin|Han)\b(?! Text)/;

/**
 * Tags and classes to which a stylesheet gives the display face: the last part of every selector
 * whose rule names it. How elements lie in one another is not looked at, so it errs towards more.
 * @param {string} css
 * @returns {Set<string>}
 */
export function displayNamesIn(css) {
  /** @type {Set<string>} */
  const names = new Set();
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style({ value: { selectors, declarations } }) {
          const all = [
            ...(declarations?.declarations ?? []),
            ...(declarations?.importantDeclarations ?? []),
          ];
          // A custom property only hands the face on; who reads it is found where it reads.
          const fonts = all.filter(({ property }) => property !== 'custom');
          if (!displayFace.test(JSON.stringify(fonts))) return;
          for (const name of selectors.flatMap(subjectNames)) names.add(name);
        },
      },
    },
  });
  return names;
}

/**
 * @param {Selector} selector
 * @returns {string[]}
 */
function subjectNames(selector) {
  const start = selector.findLastIndex(({ type }) => type === 'combinator') + 1;
  return selector.slice(start).flatMap((part) => {
    if (part.type === 'type' || part.type === 'class') return [part.name];
    if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where')) {
      return part.selectors.flatMap(subjectNames);
    }
    return [];
  });
}
