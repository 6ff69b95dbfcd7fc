import type { Ink } from '../content/claim.ts';
import type { Locale } from '../content/locale.ts';
import { swatchPieces, swatchSize } from '../figures/swatch.ts';
import { runsOf } from './runs.ts';
import type { Run, Weight } from './runs.ts';

/** The colours of white paper, as tokens.css has them; the overprint is made by the two inks. */
export const tints = {
  paper: '#f3f3ee',
  key: '#201f1c',
  soft: '#4b4943',
  microsoft: '#2a2fc8',
  openai: '#cd2545',
} as const;
export type Tint = keyof typeof tints;

/** One line of text. */
export interface Line {
  readonly runs: readonly Run[];
  readonly weight: Weight;
  readonly size: number;
  /** The edge it starts from, or ends at. */
  readonly x: number;
  readonly side: 'start' | 'end';
  readonly baseline: number;
  readonly tint: Tint;
  /** The stretch of the card outside which it is not printed: a numeral split between two inks. */
  readonly clip?: { readonly x: number; readonly width: number };
}

/** A rectangle: full, or with a border only. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tint: Tint;
  readonly border?: { readonly width: number; readonly style: 'solid' | 'dashed' };
  readonly isRound?: boolean;
}

/** All that is printed on a card, in pixels, back to front; red is printed over blue. */
export interface Drawing {
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
}

/** How a line is set. */
type Style = Pick<Line, 'weight' | 'size' | 'x' | 'baseline'> & Partial<Line>;

/**
 * A line of text as it is drawn.
 * @param text the words
 * @param locale their language
 * @param style its place and type; key ink from the left unless it says otherwise
 */
export function line(text: string, locale: Locale, style: Style): Line {
  return { runs: runsOf(text, locale), side: 'start', tint: 'key', ...style };
}

/**
 * Lines of text under one another.
 * @param texts the lines
 * @param locale their language
 * @param leading distance of two baselines, in pixels
 * @param style as of `line`; the baseline is the first one's
 */
export function paragraph(
  texts: readonly string[],
  locale: Locale,
  leading: number,
  style: Style,
): readonly Line[] {
  return texts.map((text, index) =>
    line(text, locale, { ...style, baseline: style.baseline + Math.round(index * leading) }),
  );
}

/**
 * A numeral as the site strikes it: twice and out of register where the two collide, split down the
 * middle where they act together.
 * @param text the number
 * @param ink its ink
 * @param width its width in em
 * @param style its place and type
 */
export function numeral(text: string, ink: Ink, width: number, style: Style): readonly Line[] {
  const struck = (tint: Tint, more: Partial<Line> = {}): Line =>
    line(text, 'en', { ...style, tint, ...more });
  const { x, baseline, size } = style;
  const half = Math.round((width * size) / 2);
  const prints = {
    m: () => [struck('microsoft')],
    o: () => [struck('openai')],
    k: () => [struck('key')],
    r: () => [
      struck('microsoft', { clip: { x: 0, width: x + half } }),
      struck('openai', { clip: { x: x + half, width: 2 * half } }),
    ],
    x: () => [
      struck('microsoft'),
      struck('openai', {
        x: x + Math.round(shift.across * size),
        baseline: baseline + Math.round(shift.down * size),
      }),
    ],
  } satisfies Record<Ink, () => Line[]>;
  return prints[ink]();
}

/** How far the second print of a numeral is out of register, in em. */
export const shift = { across: 0.13, down: 0.06 } as const;

const roleTint = {
  'ink-microsoft': 'microsoft',
  'ink-openai': 'openai',
  'ink-line': 'key',
} as const satisfies Record<string, Tint>;

/**
 * A swatch of any size: Microsoft on the left, OpenAI on the right, a third party in outline.
 * @param ink whose it is
 * @param place where it stands
 * @param border the width of an outline, in pixels
 */
export function swatch(
  ink: Ink,
  place: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  border: number,
): readonly Block[] {
  const unit = place.width / swatchSize.width;
  return swatchPieces[ink].flatMap(({ role, start, width }) => {
    // Where both inks lie, the press makes the overprint.
    if (role === 'ink-collision') return [];
    const x = Math.round(place.x + start * unit);
    const block = { ...place, x, width: Math.round(width * unit), tint: roleTint[role] };
    return role === 'ink-line'
      ? [{ ...block, border: { width: border, style: 'solid' } }]
      : [block];
  });
}
