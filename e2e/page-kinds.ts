import { globSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale } from '../src/content/locale.ts';
import { builtPages, builtText, root } from './site.ts';

/** Pages that one template makes in one language, named by their route, such as `zh c/[claim]`. */
export type Kinds = ReadonlyMap<string, readonly string[]>;

/** Routes of pages below `src/pages`, those that are spelt out before those with parameters. */
const routes = globSync('**/*.astro', { cwd: join(root, 'src/pages') })
  .map((file) => file.replaceAll('\\', '/').replace(/\.astro$/, ''))
  .toSorted((a, b) => parametersIn(a) - parametersIn(b) || a.localeCompare(b));

/**
 * Sorts pages by the template that made them, so that a new template is a new kind by itself.
 * @param pages paths of a built site
 * @throws {Error} when no template makes a page, or a template makes none
 */
export function kindsOf(pages: readonly string[]): Kinds {
  const kinds = Map.groupBy(pages, (path) => {
    const [, locale = ''] = path.split('/');
    const route = routes.find((one) => patternOf(one).test(path));
    if (route === undefined) throw new Error(`No file in src/pages makes ${path}.`);
    return isLocale(locale) ? `${locale} ${route}` : route;
  });
  for (const route of routes) {
    // Addresses that moved are forwarded by a rest route; there need not be any.
    if (route.includes('[...')) continue;
    const isMade = [...kinds.keys()].some((kind) => kind.endsWith(route));
    if (!isMade) throw new Error(`src/pages/${route}.astro makes no page.`);
  }
  return kinds;
}

/** The kinds of page of the built site. */
export const pageKinds = kindsOf(builtPages);

/**
 * As few pages of a kind as together have every element, class, role and state that any of them has.
 * @param pages of one kind, or of the whole site
 * @param shown parts that need not be shown again
 */
export function samplesOf(
  pages: readonly string[],
  shown: ReadonlySet<string> = new Set(),
): readonly string[] {
  const parts = new Map(pages.map((path) => [path, partsOf(builtText(path))]));
  const left = new Set([...parts.values()].flatMap((set) => [...set.difference(shown)]));
  const samples: string[] = [];
  while (left.size > 0) {
    const news = (path: string): number => parts.get(path)?.intersection(left).size ?? 0;
    const best = pages.reduce((a, b) => (news(b) > news(a) ? b : a));
    for (const part of parts.get(best) ?? []) left.delete(part);
    samples.push(best);
  }
  return samples;
}

/** One page of each kind, the one with the most parts. */
export const onePerKind: readonly string[] = [...pageKinds.values()].flatMap((pages) =>
  samplesOf(pages).slice(0, 1),
);

/** One page of each kind, every chapter, and what else it takes to show every part of the site. */
export const fullSample: readonly string[] = (() => {
  const chapters = [...pageKinds].flatMap(([kind, pages]) =>
    kind.endsWith('[locale]/[chapter]/index') ? pages : [],
  );
  const sample = [...new Set([...chapters, ...onePerKind])];
  const shown = new Set(sample.flatMap((path) => [...partsOf(builtText(path))]));
  return [...sample, ...samplesOf(builtPages, shown)];
})();

/** What a page is made of: tags, classes, and tags with their roles and ARIA attributes. */
function partsOf(html: string): Set<string> {
  const body = html.replace(/<(head|script|style)\b[^]*?<\/\1>/g, '');
  return new Set(
    [...body.matchAll(/<([a-z][a-z0-9]*)(\s[^>]*)?>/g)].flatMap(([, tag = '', attributes = '']) => [
      tag,
      ...(/\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? []).map((name) => `.${name}`),
      ...[...attributes.matchAll(/\s(?:role|type|aria-[a-z]+)(?:="[a-z]+")?/g)].map(
        ([attribute]) => tag + attribute,
      ),
    ]),
  );
}

function patternOf(route: string): RegExp {
  const pattern = route
    .replace(/(^|\/)index$/, '$1')
    .replace(/\[\.\.\.\w+\]/g, '.+')
    .replace('[locale]', '(?:zh|en)')
    .replace(/\[\w+\]/g, '[^/]+')
    .replace(/\/$/, '');
  return new RegExp(`^/${pattern}(?:/|\\.html)?$`);
}

function parametersIn(route: string): number {
  return route.includes('[...') ? Infinity : (route.match(/\[/g) ?? []).length;
}
