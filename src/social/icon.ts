import sharp from 'sharp';
import { tints } from './drawing.ts';

/** A picture of the site’s mark for the screen of a device. */
export interface Icon {
  readonly name: string;
  /** Pixels of each side. */
  readonly size: number;
  readonly purpose: 'any' | 'maskable';
}

/** The sizes that browsers ask of what can be installed, and one that a system may cut to its own shape. */
export const icons: readonly Icon[] = [
  { name: '192', size: 192, purpose: 'any' },
  { name: '512', size: 512, purpose: 'any' },
  { name: 'maskable', size: 512, purpose: 'maskable' },
];

/** The ground that it stands on. */
export const { paper } = tints;

/** Blue multiplied by red, as `--color-collision`. */
const overprint = '#220736';

/**
 * Prints the mark on paper, as `public/favicon.svg` has it without any: two sheets and their overprint.
 * @param icon of a maskable one, all that matters stands in the inner circle (four fifths across)
 * @returns a PNG
 */
export async function drawIcon({ size, purpose }: Icon): Promise<Buffer> {
  const edge = purpose === 'maskable' ? 12 : 4;
  const side = 32 + 2 * edge;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(size)}" height="${String(size)}" viewBox="${String(-edge)} ${String(-edge)} ${String(side)} ${String(side)}">
    <path fill="${paper}" d="M-${String(edge)}-${String(edge)}h${String(side)}v${String(side)}h-${String(side)}z"/>
    <path fill="${tints.microsoft}" d="M2 4h18v24H2z"/>
    <path fill="${tints.openai}" d="M12 4h18v24H12z"/>
    <path fill="${overprint}" d="M12 4h8v24h-8z"/>
  </svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}
