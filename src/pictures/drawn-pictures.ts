import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { picturePath, pictureFormats } from '../content/address.ts';
import type { PictureFormat } from '../content/address.ts';
import { getClaim, getFigure } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import { locales } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { figureNumber } from '../content/outline.ts';
import { problem } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';

/** Where the drawn pictures lie: all but their address, which the build knows and adds. */
const folder = 'src/pictures/drawn';
const stateFile = `${folder}/shown.json`;
const stateSchema = z.record(z.string(), z.string());

/** One file of a figure. */
export interface Picture {
  readonly figure: string;
  readonly locale: Locale;
  readonly format: PictureFormat;
}

/** The four files of a figure. */
export const picturesOf = (figure: string): readonly Picture[] =>
  locales.flatMap((locale) => pictureFormats.map((format) => ({ figure, locale, format })));

/**
 * Where a drawn picture lies.
 * @param root the project's root
 */
export const drawnFile = (root: string, { figure, locale, format }: Picture): string =>
  join(root, folder, picturePath(figure, locale, format).replace('/f/', ''));

/** What the pictures showed when they were drawn, by figure. */
export const readShown = (root: string): Readonly<Record<string, string>> => {
  const path = join(root, stateFile);
  return existsSync(path) ? stateSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
};

/** Where that is written down. */
export const shownFile = (root: string): string => join(root, stateFile);

/**
 * All that a figure's pictures show, as a hash: its words, number and data, who vouches, its drawing and the colours on light paper.
 * @param root the project's root
 */
export function shownBy(root: string, book: Book, id: string): string {
  const figure = getFigure(book, id);
  const claims = [...new Set(figure.nodes.flatMap((node) => node.claims))];
  const vouching = claims.map((claim) => [claim, getClaim(book, claim).basis]);
  const sources = globSync(`src/figures/${id}/*.{astro,css,ts}`, { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .toSorted()
    .concat('src/pictures/picture.css');
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  const colours = tokens.match(/--color-[a-z]+: light-dark\(#[0-9a-f]{6}/g);
  const hash = createHash('sha256').update(
    JSON.stringify([figure, figureNumber(book.outline, id), vouching, colours]),
  );
  for (const path of sources) {
    // A checkout on Windows may end its lines otherwise.
    hash.update(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Figures that changed since their pictures were drawn, or lack a picture.
 * @param root the project's root
 */
export function stalePictures(root: string, book: Book): readonly Problem[] {
  const shown = readShown(root);
  return [...book.figures.keys()].flatMap((id) => {
    const absent = picturesOf(id).find((picture) => !existsSync(drawnFile(root, picture)));
    const isStale = shown[id] !== shownBy(root, book, id);
    if (absent === undefined && !isStale) return [];
    const fault = absent
      ? `its picture ${drawnFile('', absent)} is not there`
      : 'it changed after its pictures were drawn';
    const mend = 'Run: npm run pictures (it needs Chromium and poppler-utils).';
    return [problem(book.placeOf(`figures:${id}`), fault, mend)];
  });
}
