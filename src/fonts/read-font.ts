import { create } from 'fontkitten';
import type { Font } from 'fontkitten';

/**
 * Reads a font file: which characters it draws, and how wide.
 * @param file the bytes (OpenType, WOFF or WOFF2)
 * @throws {Error} when it is no font, or a collection of several
 */
export function readFont(file: Buffer): Font {
  const font = create(file);
  if (font.isCollection) throw new Error('This file holds several fonts.');
  return font;
}
