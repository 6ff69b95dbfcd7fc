import { glob } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { didYouMean } from '../content/problem.ts';
import { parseYaml } from '../content/yaml.ts';
import type { YamlReading } from '../content/yaml.ts';
import type { Figure, FigureShape } from './figure.ts';

interface ShapeModule {
  readonly shape: FigureShape;
}

/** The schema of every figure: each folder here that has a `shape.ts` is one, and no list names them. */
const shapes = await readShapes();
export const anyFigureSchema = z.discriminatedUnion('id', shapes, { error: unknownFigure });

/**
 * Vite writes its glob out when it bundles, where folders are no more; plain Node reads the folders.
 * @throws {Error} when a shape is called otherwise than its folder
 */
async function readShapes(): Promise<[FigureShape, ...FigureShape[]]> {
  const modules = isBundled()
    ? import.meta.glob<ShapeModule>('./*/shape.ts', { eager: true })
    : await importShapes();
  const found = Object.entries(modules).map(([path, { shape }]) => {
    const folder = basename(dirname(path));
    const id = shape.shape.id.value;
    if (id !== folder) throw new Error(`src/figures/${folder}/shape.ts is the shape of "${id}".`);
    return shape;
  });
  const [first, ...others] = found;
  if (first === undefined) throw new Error('src/figures/ has no folder with a shape.ts.');
  return [first, ...others];
}

/** Tells Vite, which writes the words `import.meta.env` out too, from plain Node, which has no `env`. */
function isBundled(): boolean {
  return (import.meta as { readonly env?: unknown }).env !== undefined;
}

async function importShapes(): Promise<Record<string, ShapeModule>> {
  const modules: Record<string, ShapeModule> = {};
  for await (const path of glob('*/shape.ts', { cwd: import.meta.dirname })) {
    modules[path] = (await import(/* @vite-ignore */ `./${path}`)) as ShapeModule;
  }
  return modules;
}

/** What a writer is told whose figure has no folder. */
function unknownFigure({ input }: { readonly input?: unknown }): string {
  const id = z.looseObject({ id: z.string() }).safeParse(input).data?.id ?? '';
  const known = shapes.map(({ shape }) => shape.id.value);
  return `nothing draws "${id}": there was no src/figures/${id}/shape.ts when this program started.${didYouMean(id, known)}`;
}

/**
 * Reads one figure: data and every visible word.
 * @param path the file, for messages
 * @param text YAML
 */
export function parseFigure(path: string, text: string): YamlReading<Figure> {
  return parseYaml(path, text, anyFigureSchema, 1, true);
}
