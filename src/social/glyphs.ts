import { nameOf } from '../fonts/unicode-range.ts';
import type { Drawing } from './drawing.ts';
import type { Face } from './face.ts';
import { fontFile } from './press.ts';
import { scripts, weights } from './runs.ts';
import type { Faces, Script, Weight } from './runs.ts';

/** Faces that have no glyph at all: cards are laid out in them before their type is cut. */
const blank: Face = { advance: () => undefined, above: 1, below: 0.25 };
export const blankFaces: Faces = {
  display: { latin: blank, han: blank },
  text: { latin: blank, han: blank },
};

/** What one face has to draw. */
export interface Need {
  readonly script: Script;
  readonly weight: Weight;
  /** Each character, with the first card that needs it. */
  readonly characters: ReadonlyMap<string, string>;
}

/**
 * The characters that each face must have.
 * @param drawings the cards by the paths of their pictures
 */
export function needOf(drawings: ReadonlyMap<string, Drawing>): readonly Need[] {
  return weights.flatMap((weight) =>
    scripts.map((script) => {
      const characters = new Map<string, string>();
      for (const [path, { lines }] of drawings) {
        const runs = lines.filter((line) => line.weight === weight).flatMap((line) => line.runs);
        for (const character of runs.filter((run) => run.script === script).flatMap(letters)) {
          if (!characters.has(character)) characters.set(character, path);
        }
      }
      return { script, weight, characters };
    }),
  );
}

const letters = ({ text }: { readonly text: string }): readonly string[] => [...text];

/**
 * Every glyph that a card needs and its face lacks.
 * @param drawings the cards by the paths of their pictures
 * @param faces the type they are set in
 * @returns one line a glyph: where, which, and how to mend it
 */
export function missingGlyphs(
  drawings: ReadonlyMap<string, Drawing>,
  faces: Faces,
): readonly string[] {
  return needOf(drawings).flatMap(({ script, weight, characters }) =>
    [...characters]
      .filter(([character]) => faces[weight][script].advance(character) === undefined)
      .map(
        ([character, path]) =>
          `${path}  ${nameOf(character)} is not in ${fontFile(script, weight)}. Run: npm run fonts`,
      ),
  );
}
