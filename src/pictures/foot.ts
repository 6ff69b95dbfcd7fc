import satori from 'satori';
import sharp from 'sharp';
import { fontFile } from '../social/press.ts';
import type { Type } from '../social/press.ts';
import { tints } from '../social/drawing.ts';

/** In CSS pixels; printed 16 cm wide, type of 14 px is 9.9 points. */
export const pictureWidth = 640;
/** Of the strip at the foot of a drawn picture, which is left for its address. */
const strip = { left: 24, height: 30, size: 14 } as const;
const family = fontFile('latin', 'text');

/**
 * The address of a figure as a line of outlines, to be set into the foot of its pictures.
 * @param address full
 * @param type the faces of the share cards
 * @returns SVG of the strip, on nothing
 */
export async function footOf(address: string, { fonts }: Type): Promise<string> {
  const style = {
    display: 'flex',
    fontFamily: family,
    fontSize: strip.size,
    color: tints.key,
    paddingLeft: strip.left,
    whiteSpace: 'nowrap',
  } as const;
  const line = { type: 'div', props: { style, children: address } };
  return satori(line, { width: pictureWidth, height: strip.height, fonts });
}

/**
 * An SVG with its address at the foot.
 * @param svg as `npm run pictures` left it, six units a pixel
 * @param foot of `footOf`
 */
export function withFootSvg(svg: string, foot: string): string {
  const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
  const line = foot
    .replace(/^<svg[^>]*>/, `<g transform="matrix(6 0 0 6 0 ${(height - strip.height) * 6})">`)
    .replace(/<\/svg>$/, '</g>');
  return svg.replace(/<\/svg>\s*$/, `${line}</svg>`);
}

/**
 * A PNG with its address at the foot.
 * @param png as `npm run pictures` left it, two pixels a CSS pixel
 * @param foot of `footOf`
 */
export async function withFootPng(png: Buffer, foot: string): Promise<Buffer> {
  const { height } = await sharp(png).metadata();
  const line = await sharp(Buffer.from(foot), { density: 144 }).png().toBuffer();
  return sharp(png)
    .composite([{ input: line, left: 0, top: height - strip.height * 2 }])
    .png({ palette: true, colours: 16, dither: 0, effort: 7, compressionLevel: 9 })
    .toBuffer();
}
