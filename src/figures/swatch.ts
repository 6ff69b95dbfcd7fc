import type { Ink } from '../content/claim.ts';

/** Units of one swatch, and how far apart swatches stand in a strip. */
export const swatchSize = { width: 16, height: 12 } as const;
const pitch = { across: 19, down: 18 } as const;
/** Swatches in a row of a strip. */
const rowLength = 10;

/** What one swatch is made of: where each ink begins and how wide it is. */
export const swatchPieces = {
  m: [{ role: 'ink-microsoft', start: 0, width: 11 }],
  o: [{ role: 'ink-openai', start: 5, width: 11 }],
  r: [
    { role: 'ink-microsoft', start: 0, width: 8 },
    { role: 'ink-openai', start: 8, width: 8 },
  ],
  x: [
    { role: 'ink-microsoft', start: 0, width: 11 },
    { role: 'ink-openai', start: 5, width: 11 },
    { role: 'ink-collision', start: 5, width: 6 },
  ],
  k: [{ role: 'ink-line', start: 2.5, width: 11 }],
} as const satisfies Record<
  Ink,
  readonly { readonly role: string; readonly start: number; readonly width: number }[]
>;

type Role = (typeof swatchPieces)[Ink][number]['role'];

/** Roles from back to front: the overprint lies on both inks. */
const roles: readonly Role[] = ['ink-microsoft', 'ink-openai', 'ink-collision', 'ink-line'];

/**
 * One path for each ink that a row of swatches needs.
 * @param inks one a swatch, in order; ten to a row
 * @returns class name and path data, back to front
 */
export function swatchShapes(
  inks: readonly Ink[],
): readonly { readonly role: Role; readonly path: string }[] {
  return roles.flatMap((role) => {
    const path = inks
      .flatMap((ink, index) =>
        swatchPieces[ink]
          .filter((piece) => piece.role === role)
          .map(({ start, width }) => {
            // A stroke lies half outside its path, so the outline is drawn half a unit in.
            const inset = role === 'ink-line' ? 0.5 : 0;
            const x = (index % rowLength) * pitch.across + start;
            const y = Math.floor(index / rowLength) * pitch.down + inset;
            const height = swatchSize.height - 2 * inset;
            return `M${String(x)} ${String(y)}h${String(width)}v${String(height)}h-${String(width)}z`;
          }),
      )
      .join('');
    return path === '' ? [] : [{ role, path }];
  });
}

/**
 * The box that a strip of swatches fills.
 * @param count how many swatches
 */
export function stripSize(count: number): { readonly width: number; readonly height: number } {
  const rows = Math.max(1, Math.ceil(count / rowLength));
  return { width: pitch.across * rowLength, height: (rows - 1) * pitch.down + swatchSize.height };
}
