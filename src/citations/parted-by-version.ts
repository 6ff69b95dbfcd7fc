/** Words of a citation, and which of the two it belongs to: the section’s, that of its version, or both. */
export interface CitationPiece {
  readonly text: string;
  readonly of: 'both' | 'section' | 'version';
}

/**
 * The citation of a section and that of its version as one text, so that a page need not say both in full. They
 * differ in the end of the address, and by the version in the key of a file of references.
 * @param section its citation in some style
 * @param kept that of the version in the same style
 * @param version the seven digits
 */
export function partedByVersion(
  section: string,
  kept: string,
  version: string,
): readonly CitationPiece[] {
  const pieces = kept
    .split(new RegExp(`(v/${version}/|-${version}(?=-[a-z]{2}\\b))`))
    .map((text, index) => ({ text, of: index % 2 === 0 ? 'both' : 'version' }) as const);
  const shared = pieces.filter((piece) => piece.of === 'both').map(({ text }) => text);
  // A section that moved to another chapter differs in more: its version keeps the address that it had.
  if (shared.join('') === section) return pieces;
  return [
    { text: section, of: 'section' },
    { text: kept, of: 'version' },
  ];
}
