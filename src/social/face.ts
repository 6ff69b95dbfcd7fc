import { inflateSync } from 'node:zlib';

/** What setting a line needs to know of a font; lengths are in em. */
export interface Face {
  /** How far a character moves the pen; undefined where the font has no glyph for it. */
  readonly advance: (character: string) => number | undefined;
  /** How far the font reaches above and below the baseline (`hhea`). */
  readonly above: number;
  readonly below: number;
}

/**
 * Reads the measures of a WOFF 1.0 file, the form that Satori takes.
 * @param file the bytes, with a `cmap` of format 4
 * @throws {Error} when it is another kind of file
 */
export function readFace(file: Buffer): Face {
  const table = tablesOf(file);
  const unitsPerEm = table('head').readUInt16BE(18);
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const longMetrics = hhea.readUInt16BE(34);
  const glyphs = glyphsOf(table('cmap'));
  return {
    advance: (character) => {
      const glyph = glyphs.get(character.codePointAt(0) ?? 0);
      if (glyph === undefined) return undefined;
      // Glyphs beyond the last long metric are as wide as that one.
      return hmtx.readUInt16BE(4 * Math.min(glyph, longMetrics - 1)) / unitsPerEm;
    },
    above: hhea.readInt16BE(4) / unitsPerEm,
    below: -hhea.readInt16BE(6) / unitsPerEm,
  };
}

/** Tables by their tags (WOFF 1.0, §4). */
function tablesOf(file: Buffer): (tag: string) => Buffer {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF 1.0 file.');
  const entries = Array.from({ length: file.readUInt16BE(12) }, (_, index) => 44 + 20 * index);
  return (tag) => {
    const at = entries.find((entry) => file.toString('latin1', entry, entry + 4) === tag);
    if (at === undefined) throw new Error(`The font has no table ${tag}.`);
    const start = file.readUInt32BE(at + 4);
    const stored = file.subarray(start, start + file.readUInt32BE(at + 8));
    // A table that did not become smaller is stored as it is.
    return stored.length < file.readUInt32BE(at + 12) ? inflateSync(stored) : stored;
  };
}

/** Code point → glyph, from the map of format 4 (OpenType, `cmap`). */
function glyphsOf(cmap: Buffer): ReadonlyMap<number, number> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => 8 + 8 * index);
  const map = starts
    .map((at) => cmap.subarray(cmap.readUInt32BE(at)))
    .find((candidate) => candidate.readUInt16BE(0) === 4);
  if (map === undefined) throw new Error('The font has no character map of format 4.');
  const size = map.readUInt16BE(6);
  const glyphs = new Map<number, number>();
  for (let at = 14; at < 14 + size; at += 2) {
    const first = map.readUInt16BE(at + size + 2);
    const difference = map.readUInt16BE(at + 2 * size + 2);
    const offset = map.readUInt16BE(at + 3 * size + 2);
    for (let code = first; code <= map.readUInt16BE(at) && code < 0xffff; code += 1) {
      const listed = at + 3 * size + 2 + offset + 2 * (code - first);
      const base = offset === 0 ? code : map.readUInt16BE(listed);
      const glyph = offset !== 0 && base === 0 ? 0 : (base + difference) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
