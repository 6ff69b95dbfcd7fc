import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import satoriPackage from 'satori/package.json' with { type: 'json' };
import sharp from 'sharp';
import { Stop } from '../../scripts/stop.mjs';
import { cardsOf } from './subjects.ts';
import type { Book } from '../content/book.ts';
import { cardOf } from './card.ts';
import { compose } from './composition.ts';
import type { Drawing } from './drawing.ts';
import { missingGlyphs } from './glyphs.ts';
import { print } from './press.ts';
import type { Type } from './press.ts';
import type { Faces } from './runs.ts';

/**
 * Lays out every card of a book.
 * @param book a checked book
 * @param faces the measures of the type
 * @returns the path of each picture in the site → what is on it
 */
export function drawingsOf(book: Book, faces: Faces): ReadonlyMap<string, Drawing> {
  const cards = cardsOf(book).map(cardOf);
  return new Map(cards.map((card) => [card.path, compose(card, faces)]));
}

/** Where pictures are kept between builds, and where they are wanted. */
export interface Folders {
  readonly cache: string;
  readonly site: string;
}

/** How many pictures there are, and how many of them were made now. */
export interface Tally {
  readonly all: number;
  readonly drawn: number;
}

/**
 * Puts the picture of every card into the site, and draws only those that were never drawn.
 * @param drawings the cards by the paths of their pictures
 * @param type the faces to set them in
 * @param folders what the cache holds beside these cards is removed
 * @throws {Stop} with every glyph that a face lacks
 */
export async function printCards(
  drawings: ReadonlyMap<string, Drawing>,
  type: Type,
  { cache, site }: Folders,
): Promise<Tally> {
  const missing = missingGlyphs(drawings, type.faces);
  if (missing.length > 0) throw new Stop(missing.join('\n'));
  await mkdir(cache, { recursive: true });
  const press = pressMark(type);
  const named = [...drawings].map(([path, drawing]) => ({
    path,
    drawing,
    kept: join(cache, `${hashOf(press, JSON.stringify(drawing))}.png`),
  }));
  const wanted = [...new Map(named.map((card) => [card.kept, card])).values()];
  const absent = wanted.filter(({ kept }) => !existsSync(kept));
  await sideBySide(absent, async ({ drawing, kept }) => {
    // Under another name first: a run that is broken off leaves no half picture.
    await writeFile(`${kept}.${String(process.pid)}`, await print(drawing, type));
    await rename(`${kept}.${String(process.pid)}`, kept);
  });
  await Promise.all(
    named.map(async ({ path, kept }) => {
      await mkdir(dirname(join(site, path)), { recursive: true });
      await copyFile(kept, join(site, path));
    }),
  );
  await removeOthers(cache, new Set(named.map(({ kept }) => kept)));
  return { all: named.length, drawn: absent.length };
}

/** What a picture depends on beside its drawing: the type, and all that prints it. */
function pressMark({ fonts }: Type): string {
  const packages = [`satori ${satoriPackage.version}`, JSON.stringify(sharp.versions)];
  const code = ['press.ts', 'drawing.ts'].map((name) =>
    readFileSync(new URL(name, import.meta.url)),
  );
  return hashOf(...packages, ...code, ...fonts.map(({ data }) => data));
}

function hashOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)}\0`).update(part);
  return hash.digest('hex').slice(0, 32);
}

/** As many at a time as the machine has cores: sharp works beside this thread. */
async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
}

async function removeOthers(cache: string, wanted: ReadonlySet<string>): Promise<void> {
  const files = (await readdir(cache)).filter((name) => name.endsWith('.png'));
  const others = files.map((name) => join(cache, name)).filter((path) => !wanted.has(path));
  await Promise.all(others.map((path) => rm(path, { force: true })));
}
