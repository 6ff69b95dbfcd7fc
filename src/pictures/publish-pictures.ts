import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { figureName, picturePath } from '../content/address.ts';
import type { Locate } from '../content/address.ts';
import type { Book } from '../content/book.ts';
import type { Type } from '../social/press.ts';
import { drawnFile, picturesOf } from './drawn-pictures.ts';
import { footOf, withFootPng, withFootSvg } from './foot.ts';

/** Where the project lies, where the site goes, and what its full addresses are. */
interface Place {
  readonly root: string;
  readonly site: string;
  readonly locate: Locate;
}

/**
 * Puts the pictures of every figure into the site, each with its permanent address, which only a build knows.
 * @param book the book
 * @param type the faces of the share cards
 * @returns how many there are
 */
export async function publishPictures(
  book: Book,
  type: Type,
  { root, site, locate }: Place,
): Promise<number> {
  const figures = [...book.figures.keys()];
  for (const figure of figures) {
    const foot = await footOf(locate(figureName(figure)), type);
    for (const picture of picturesOf(figure)) {
      const drawn = await readFile(drawnFile(root, picture));
      const path = join(site, picturePath(figure, picture.locale, picture.format));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(
        path,
        picture.format === 'svg'
          ? withFootSvg(drawn.toString(), foot)
          : await withFootPng(drawn, foot),
      );
    }
  }
  return figures.length * picturesOf('').length;
}
