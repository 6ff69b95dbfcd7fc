import { readFont } from '../fonts/read-font.ts';

/** What setting a line needs to know of a font; lengths are in em. */
export interface Face {
  /** How far a character moves the pen; undefined where the font has no glyph for it. */
  readonly advance: (character: string) => number | undefined;
  /** How far the font reaches above and below the baseline (`hhea`). */
  readonly above: number;
  readonly below: number;
}

/**
 * Reads the measures of a font file.
 * @param file the bytes
 * @throws {Error} when it is no font, or a collection of several
 */
export function readFace(file: Buffer): Face {
  const font = readFont(file);
  // Lines are tried at many sizes, so each character is asked for thousands of times.
  const known = new Map<string, number | undefined>();
  const measure = (character: string): number | undefined => {
    const code = character.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(code)) return undefined;
    return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
  };
  return {
    advance: (character) => {
      if (!known.has(character)) known.set(character, measure(character));
      return known.get(character);
    },
    above: font.ascent / font.unitsPerEm,
    below: -font.descent / font.unitsPerEm,
  };
}
