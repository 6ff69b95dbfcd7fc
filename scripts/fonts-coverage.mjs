import { brotliDecompressSync } from 'node:zlib';

// The tables that WOFF2 knows by number (W3C WOFF 2.0, §5.2); cmap is the first of them.
const cmap = 0;
const glyf = 10;
const loca = 11;
const hmtx = 3;
const namedByTag = 63;

/**
 * The characters that a WOFF2 file can draw, as its own character map has them.
 * @param {Buffer} file
 * @returns {Set<number>} code points
 * @throws {Error} when it is no WOFF2 file or has no map that is known here
 */
export function coverageOf(file) {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('Not a WOFF2 file.');
  const { tables, end } = directoryOf(file);
  const data = brotliDecompressSync(file.subarray(end, end + file.readUInt32BE(20)));
  const table = tables.find(({ kind }) => kind === cmap);
  if (table === undefined) throw new Error('The font has no character map.');
  return mappedIn(data.subarray(table.start, table.start + table.length));
}

/**
 * Where each table lies once the data is unpacked.
 * @param {Buffer} file
 */
function directoryOf(file) {
  const count = file.readUInt16BE(12);
  let at = 48;
  let start = 0;
  /** UIntBase128: seven bits a byte, the highest says that more follow. */
  const readNumber = () => {
    let value = 0;
    for (let byte = 0x80; (byte & 0x80) !== 0; at += 1) {
      byte = file.readUInt8(at);
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };
  const tables = Array.from({ length: count }, () => {
    const flags = file.readUInt8(at);
    const kind = flags & 0x3f;
    at += kind === namedByTag ? 5 : 1;
    const plainLength = readNumber();
    const version = flags >> 6;
    // glyf and loca are reshaped in version 0, hmtx in version 1; others never.
    const isReshaped =
      kind === glyf || kind === loca ? version !== 3 : kind === hmtx && version === 1;
    const length = isReshaped ? readNumber() : plainLength;
    start += length;
    return { kind, start: start - length, length };
  });
  return { tables, end: at };
}

/**
 * @param {Buffer} table a `cmap` table
 * @returns {Set<number>}
 */
function mappedIn(table) {
  const count = table.readUInt16BE(2);
  const starts = Array.from({ length: count }, (_, index) => table.readUInt32BE(8 + 8 * index));
  const known = starts
    .map((start) => table.subarray(start))
    .filter((map) => formats.has(formatOf(map)));
  if (known.length === 0) throw new Error('The font has no character map of format 4 or 12.');
  return new Set(known.flatMap((map) => formats.get(formatOf(map))?.(map) ?? []));
}

/** @param {Buffer} map */
const formatOf = (map) => map.readUInt16BE(0);

/** @type {ReadonlyMap<number, (map: Buffer) => number[]>} */
const formats = new Map([
  [4, segmentsIn],
  [12, groupsIn],
]);

/**
 * Format 4: ranges below U+FFFF, each with an offset into a list or a difference to add.
 * @param {Buffer} map
 */
function segmentsIn(map) {
  const size = map.readUInt16BE(6);
  return Array.from({ length: size / 2 }, (_, index) => 14 + 2 * index).flatMap((at) => {
    const last = map.readUInt16BE(at);
    const first = map.readUInt16BE(at + size + 2);
    const difference = map.readUInt16BE(at + 2 * size + 2);
    const offsetAt = at + 3 * size + 2;
    const offset = map.readUInt16BE(offsetAt);
    return codePoints(first, last).filter((code) => {
      if (code === 0xffff) return false;
      if (offset === 0) return ((code + difference) & 0xffff) !== 0;
      return map.readUInt16BE(offsetAt + offset + 2 * (code - first)) !== 0;
    });
  });
}

/**
 * Format 12: ranges of all Unicode, whose glyphs follow one another.
 * @param {Buffer} map
 */
function groupsIn(map) {
  return Array.from({ length: map.readUInt32BE(12) }, (_, index) => 16 + 12 * index).flatMap((at) =>
    codePoints(map.readUInt32BE(at), map.readUInt32BE(at + 4)),
  );
}

/**
 * @param {number} first
 * @param {number} last
 */
function codePoints(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
