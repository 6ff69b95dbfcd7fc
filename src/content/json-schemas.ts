import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { anyFigureSchema } from '../figures/registry.ts';
import {
  changesFile,
  claimsFile,
  glossaryFile,
  outlineFile,
  registerFile,
  sourcesFile,
  timelineFile,
  whoFile,
} from './book.ts';
import { changeSchema } from './change.ts';
import { frontmatterSchema } from './chapter.ts';
import { claimSchema } from './claim.ts';
import { outlineSchema } from './outline.ts';
import { pageSchema } from './page.ts';
import { registerEntrySchema } from './permalinks/register.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { timelineSchema } from './timeline.ts';
import { editionSchema } from './versions/frozen-edition.ts';
import { keptVersionSchema } from './versions/kept-version.ts';
import { whoSchema } from './who.ts';

/** A JSON Schema for editors, and the files that it is for. */
export interface ContentSchema {
  /** Where it stands, from the project's root. */
  readonly path: string;
  /** A file of `content/`, or a glob. */
  readonly files: string;
  /** The document, as it is written. */
  readonly json: string;
}

/** Lists of entries, frontmatter, figures: what each file of `content/` must be. */
const schemas: readonly (readonly [name: string, files: string, schema: z.ZodType])[] = [
  ['outline', outlineFile, outlineSchema],
  ['claims', claimsFile, z.array(claimSchema)],
  ['sources', sourcesFile, z.array(sourceSchema)],
  ['glossary', glossaryFile, z.array(termSchema)],
  ['who', whoFile, whoSchema],
  ['timeline', timelineFile, timelineSchema],
  ['changes', changesFile, z.array(changeSchema)],
  ['permalinks', registerFile, z.array(registerEntrySchema)],
  ['version', 'content/versions/*/*.json', keptVersionSchema],
  ['edition', 'content/editions/*.yaml', editionSchema],
  ['figure', 'content/figures/*.yaml', anyFigureSchema],
  ['chapter', 'content/{zh,en}/*.mdx', frontmatterSchema],
  ['page', 'content/pages/{zh,en}/*.mdx', pageSchema],
];

/**
 * The form of every file of `content/`, for editors: JSON Schema of draft 7, which they know best. What no schema can
 * say (an order, a sum, an id that exists) is left to the check.
 */
export function contentSchemas(): readonly ContentSchema[] {
  return schemas.map(([name, files, schema]) => {
    const { $schema, ...form } = z.toJSONSchema(schema, {
      target: 'draft-7',
      io: 'input',
      unrepresentable: 'any',
    });
    const head = { $schema, title: files, $comment: 'Written by `npm run schemas`.' };
    const document = { ...head, ...byId(form) };
    return {
      path: `docs/schemas/${name}.json`,
      files,
      json: `${JSON.stringify(document, null, 2)}\n`,
    };
  });
}

/** One of many, told apart by its id: an editor then complains about that one, and not about all that it is not. */
function byId({ oneOf, ...form }: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema {
  if (oneOf === undefined) return form;
  const figures = oneOf
    .map((figure) => ({
      figure,
      id: z.looseObject({ const: z.string() }).parse(figure.properties?.id).const,
    }))
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  return {
    ...form,
    type: 'object',
    required: ['id'],
    properties: { id: { enum: figures.map(({ id }) => id) } },
    allOf: figures.map(({ id, figure }) => ({
      if: { properties: { id: { const: id } }, required: ['id'] },
      then: figure,
    })),
  };
}

if (import.meta.main) {
  for (const { path, json } of contentSchemas()) {
    const file = join(process.cwd(), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, json);
  }
}
