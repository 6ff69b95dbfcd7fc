import { transform } from 'lightningcss';
import type { Selector } from 'lightningcss';

const displayFace = /--font-display|--display-latin|Open (?:Latin|Han)\b(?! Text)/;

/** Hundreds of pages share a stylesheet, and reading one takes 40 ms. */
const known = new Map<string, ReadonlySet<string>>();

/**
 * Tags and classes to which a stylesheet gives the display face: the last part of every selector
 * whose rule names it. How elements lie in one another is not looked at, so it errs towards more.
 * @param css a stylesheet
 */
export function displayNamesIn(css: string): ReadonlySet<string> {
  const names = known.get(css) ?? readDisplayNames(css);
  known.set(css, names);
  return names;
}

function readDisplayNames(css: string): ReadonlySet<string> {
  const names = new Set<string>();
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style({ value: { selectors, declarations } }) {
          // A custom property only hands the face on; who reads it is found where it reads.
          const { declarations: plain, importantDeclarations: important } = declarations;
          const fonts = [...plain, ...important].filter(({ property }) => property !== 'custom');
          if (!displayFace.test(JSON.stringify(fonts))) return;
          for (const name of selectors.flatMap(subjectNames)) names.add(name);
        },
      },
    },
  });
  return names;
}

function subjectNames(selector: Selector): string[] {
  const start = selector.findLastIndex(({ type }) => type === 'combinator') + 1;
  return selector.slice(start).flatMap((part) => {
    if (part.type === 'type' || part.type === 'class') return [part.name];
    if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where')) {
      return part.selectors.flatMap(subjectNames);
    }
    return [];
  });
}
