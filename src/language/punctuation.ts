/** A piece of text, and whether its marks are to be set half as wide (`font-feature-settings: 'halt'`). */
export interface Piece {
  readonly text: string;
  readonly isHalf: boolean;
}

/** Marks whose ink is on the left of their square, and those whose ink is on the right. */
const closing = '、，。．：；！？”’）》〉】」』〕〗';
const opening = '“‘（《〈【「『〔〖';

/** Two marks together have a gap as wide as a character: the one that brings the blank gives it up. */
const pair = new RegExp(
  `[${closing}](?=[${closing}${opening}])|(?<=[${opening}])[${opening}]`,
  'u',
);

/**
 * Cuts Chinese text at marks that stand beside other marks (clreq §3.1.6.1). For browsers that have
 * no `text-spacing-trim`: of 》， the first is set half-width, of （《 the second.
 * @param text a run of Chinese text; marks in other runs are not seen
 * @returns the pieces in order, joined they are the text; one piece where nothing is to be done
 */
export function squeezeMarks(text: string): readonly Piece[] {
  const found = [...text.matchAll(new RegExp(`(?:${pair.source})+`, 'gu'))];
  const cuts = found.flatMap(({ index, 0: marks }) => [index, index + marks.length]);
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(1).flatMap((end, index) => {
    const piece = { text: text.slice(bounds[index], end), isHalf: index % 2 === 1 };
    return piece.text === '' ? [] : [piece];
  });
}

/**
 * The stop that a text begins with; none where it belongs to marks that follow it, such as a closing quotation mark.
 * @param text of either language
 */
export function stopAtStart(text: string): string | undefined {
  return /^[,.;:，。；：、](?!\p{P})/u.exec(text)?.[0];
}
