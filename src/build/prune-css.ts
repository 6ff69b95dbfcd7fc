import { transform } from 'lightningcss';
import type { CustomAtRules, FontFaceRule, Selector, TransformOptions } from 'lightningcss';
import type { PageContents } from './page-contents.ts';
import { canMatch } from './selector-match.ts';

/** What the page's text needs of faces, and another sheet of the page needs of its style. */
interface Wanted {
  /**
   * Characters that each served face has to hold on this page; a face whose `unicode-range` has none
   * of its family's goes, others are not judged.
   */
  readonly need?: ReadonlyMap<string, ReadonlySet<string>>;
  /** A sheet that the page loads beside: the custom properties it reads stay. */
  readonly sheet?: string;
}

/**
 * The part of a stylesheet that a page can use, minified: rules whose selectors can match, then only
 * the custom properties, animations and faces that are still spoken of. What is in doubt stays.
 *
 * Lightning CSS and not PurgeCSS: that one drops `a:not(:is(.b))`, `&:hover` and `[x="Y" i]`
 * although the page uses them, and matches an attribute's value with any attribute's.
 */
export function pruneCss(
  css: string,
  page: PageContents,
  { need = new Map(), sheet = '' }: Wanted = {},
): string {
  const known = knownSheets.get(css) ?? readSheet(css);
  knownSheets.set(css, known);
  const { selectors, faces, matching } = known;
  const key = [
    ...selectors.map((selector) => canMatch(selector, page)),
    ...faces.map((face) => isNeeded(face, need)),
  ]
    .map(Number)
    .join('');
  const part =
    matching.get(key) ??
    minifyCss(css, {
      visitor: {
        Selector: (selector) => (canMatch(selector, page) ? undefined : []),
        Rule: { 'font-face': ({ value }) => (isNeeded(value, need) ? undefined : []) },
      },
    });
  matching.set(key, part);
  return withoutUnusedNames(part, page, sheet);
}

/** A stylesheet as many pages share it: what each page is asked, and the part that goes with its answers. */
interface Sheet {
  readonly selectors: readonly Selector[];
  readonly faces: readonly FontFaceRule[];
  readonly matching: Map<string, string>;
}

const knownSheets = new Map<string, Sheet>();

function readSheet(css: string): Sheet {
  const selectors: Selector[] = [];
  const faces: FontFaceRule[] = [];
  minifyCss(css, {
    visitor: {
      Selector: (selector) => {
        selectors.push(selector);
      },
      Rule: {
        'font-face': ({ value }) => {
          faces.push(value);
        },
      },
    },
  });
  return { selectors, faces, matching: new Map() };
}

/** What is left of a part without some names, since many pages have the same part. */
const knownParts = new Map<string, string>();

/** Repeats itself, since a property that is dropped may have been the last to name another. */
function withoutUnusedNames(css: string, page: PageContents, sheet: string): string {
  const rest = css.replaceAll(/@font-face\{[^}]*\}/g, '').toLowerCase();
  const isNamed = (name: string): boolean => rest.includes(name.toLowerCase());
  const unusedSymbols = unusedProperties(css, sheet).filter((name) => !page.isInScript(name));
  const key = [...unusedSymbols, css].join();
  const pruned =
    knownParts.get(key) ??
    minifyCss(css, {
      unusedSymbols,
      visitor: {
        Rule: {
          'font-face': ({ value }) => (familiesOf(value).every(isNamed) ? undefined : []),
          keyframes: ({ value }) => (isUsedAnimation(css, value.name.value) ? undefined : []),
        },
      },
    });
  knownParts.set(key, pruned);
  return pruned === css ? css : withoutUnusedNames(pruned, page, sheet);
}

/** Custom properties that are set or registered but never read, here or in the other sheet. */
function unusedProperties(css: string, sheet: string): string[] {
  const setting = /(?<=[{;])(--[^\s:;{}]+)(?=:)|(?<=@property )(--[^\s{]+)/g;
  const set = new Set<string>(css.match(setting));
  const read = new Set<string>((css + sheet).replaceAll(setting, '').match(/--[^\s:;,(){}]+/g));
  return [...set].filter((name) => !read.has(name));
}

function familiesOf({ properties }: FontFaceRule): string[] {
  return properties.flatMap((property) =>
    property.type === 'font-family' && typeof property.value === 'string' ? [property.value] : [],
  );
}

function isNeeded(rule: FontFaceRule, need: ReadonlyMap<string, ReadonlySet<string>>): boolean {
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

function isUsedAnimation(css: string, name: string): boolean {
  const rest = css.replaceAll(new RegExp(`@keyframes ${RegExp.escape(name)}\\{`, 'g'), '');
  return new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`).test(rest);
}

function minifyCss(css: string, options: Partial<TransformOptions<CustomAtRules>>): string {
  // No targets: light-dark(), nesting and layers go out as they were written.
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    ...options,
  });
  return code.toString();
}
