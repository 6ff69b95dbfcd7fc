import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isVersionPath } from '../content/address.ts';
import { filesBelow } from '../build/files-below.ts';
import { displayNamesIn } from './display-names.ts';
import { faces, needOf, runsOf } from './font-need.ts';
import type { Face, Run } from './font-need.ts';
import { readFont } from './read-font.ts';
import { codeOf, nameOf, parseRange } from './unicode-range.ts';

/** A page of a built site, with the characters that each face must have for it. */
export interface Page {
  /** Below the site's folder, with forward slashes. */
  readonly path: string;
  /** Its inline styles. */
  readonly css: string;
  readonly runs: readonly Run[];
  readonly need: ReadonlyMap<Face, ReadonlySet<string>>;
}

/**
 * Every page of a built site but those that keep what was: no face grows by the characters of a text that no longer stands.
 * @param folder of the site
 */
export async function pagesOf(folder: string): Promise<Page[]> {
  const files = (await filesBelow(folder)).filter(
    (file) =>
      file.endsWith('.html') &&
      !isVersionPath(file.replaceAll(sep, '/').replace(/index\.html$/, '')),
  );
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(file, 'utf8');
      const css = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)]
        .map(([, text]) => text)
        .join('\n');
      const runs = runsOf(html, displayNamesIn(css));
      return { path: relative(folder, file).replaceAll(sep, '/'), css, runs, need: needOf(runs) };
    }),
  );
}

/** A glyph that a face lacks: the page and the heading or text that asks for it first, and all pages that do. */
interface Missing {
  readonly face: Face;
  readonly character: string;
  readonly where: string;
  readonly pages: readonly string[];
}

/**
 * Glyphs that a page needs and its face lacks. The faces are what the page's own CSS names: their
 * files are read, and a file counts only for its `unicode-range`.
 * @param folder a built site
 * @returns one line a heading or text: where it stands, what its face lacks and how to mend it
 */
export async function missingGlyphs(folder: string): Promise<string[]> {
  const files = new Map<string, Promise<ReadonlySet<number> | undefined>>();
  const coverage = (name: string): Promise<ReadonlySet<number> | undefined> => {
    const read = files.get(name) ?? coverageOf(join(folder, 'fonts', name));
    files.set(name, read);
    return read;
  };
  const missing = new Map<string, Missing>();
  const absent = new Set<string>();
  for (const { path, css, runs, need } of await pagesOf(folder)) {
    for (const face of faces) {
      const has = await Promise.all(
        filesOf(css, face).map(async ({ name, isInRange }) => {
          const codes = await coverage(name);
          if (codes === undefined) absent.add(name);
          return (code: number) => isInRange(code) && codes?.has(code) === true;
        }),
      );
      for (const character of need.get(face) ?? []) {
        if (has.some((holds) => holds(codeOf(character)))) continue;
        const key = face + character;
        const { where = textAround(runs, face, character), pages = [] } = missing.get(key) ?? {};
        missing.set(key, { face, character, where, pages: [...pages, path] });
      }
    }
  }
  const together = Map.groupBy(missing.values(), ({ face, where, pages: [page = ''] }) =>
    [page, where, face].join('\n'),
  );
  return [
    ...[...absent].map((name) => `fonts/${name} is named in the CSS and not there`),
    ...[...together.values()].map(formatMissing),
  ].map((line) => `${line}. Run: npm run fonts`);
}

/** The characters that a font file draws, by their code points; undefined where there is no such file. */
async function coverageOf(path: string): Promise<ReadonlySet<number> | undefined> {
  const file = await readFile(path).catch(() => undefined);
  return file && new Set(readFont(file).characterSet);
}

/** The files behind a family in a stylesheet. */
function filesOf(
  css: string,
  face: Face,
): { name: string; isInRange: (code: number) => boolean }[] {
  return (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap((rule) => {
    const family = /font-family:\s*["']?([^"';}]+)/.exec(rule)?.[1]?.trim();
    const name = /url\(["']?[^"')]*?([^"')/]+\.woff2)["']?\)/.exec(rule)?.[1];
    if (family !== face || name === undefined) return [];
    return [{ name, isInRange: parseRange(/unicode-range:([^;}]*)/.exec(rule)?.[1] ?? '') }];
  });
}

/** The whole heading in which a face has to draw a character, or else the text. */
function textAround(runs: readonly Run[], face: Face, character: string): string {
  const found = runs.find((run) => needOf([run]).get(face)?.has(character));
  const heading = runs.filter(({ display }) => display !== undefined && display === found?.display);
  const text = heading.length > 0 ? heading.map((run) => run.text).join('') : (found?.text ?? '');
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 60);
}

/** @param glyphs of one face, which the same heading or text asks for first */
function formatMissing(glyphs: readonly Missing[]): string {
  const [{ face, where, pages: [page = ''] } = { face: '', where: '', pages: [] }] = glyphs;
  const others = Math.max(...glyphs.map(({ pages }) => pages.length)) - 1;
  const names = glyphs.map(({ character }) => nameOf(character)).join(', ');
  return `${page}${others > 0 ? ` and ${others} more` : ''}  “${where}”: ${names} not in '${face}'`;
}
