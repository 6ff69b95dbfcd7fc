import { optimize } from 'svgo';
import { escapeXml } from '../outputs/xml.ts';
import { pictureWidth } from './foot.ts';

/** What the file says of itself to those who do not see it. */
interface Named {
  readonly title: string;
  readonly description: string;
  /** Language tag. */
  readonly tag: string;
  /** In CSS pixels. */
  readonly height: number;
}

/**
 * Makes a small, named SVG of one that poppler wrote six times as large.
 * @param svg of `pdftocairo -svg`
 * @param named its words and its height
 */
export function outlinesOf(svg: string, { title, description, tag, height }: Named): string {
  // Styles first become attributes, which the rest can then move and shorten.
  const { data } = optimize(joinGroups(plainGlyphs(svg)), { plugins: ['convertStyleToAttrs'] });
  const overrides = { cleanupNumericValues: { floatPrecision: 3 } };
  const { data: small } = optimize(data, {
    multipass: true,
    floatPrecision: 0,
    plugins: [{ name: 'preset-default', params: { overrides } }],
  });
  const size = `width="${pictureWidth}" height="${height}"`;
  const view = `viewBox="0 0 ${pictureWidth * 6} ${height * 6}"`;
  const head = `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`;
  return small.replace(
    /^<svg([^>]*)>/,
    (_, attributes: string) =>
      `<svg${attributes.replaceAll(/ (?:width|height|viewBox|version)="[^"]*"/g, '')} ${size} ${view} role="img" xml:lang="${tag}">${head}`,
  );
}

/** Whole numbers for the places of glyphs; the stops of a gradient are no lengths. A glyph needs no symbol around its path; programs that know little of SVG draw a path that is used. */
const plainGlyphs = (svg: string): string =>
  svg
    .replaceAll(
      /<symbol overflow="visible" id="([^"]+)">\s*<path style="[^"]*" d="([^"]*)"\/>\s*<\/symbol>/g,
      '<path id="$1" d="$2"/>',
    )
    .replaceAll(/(?<=<use [^>]*\b[xy]=")[-\d.]+/g, (number) => String(Math.round(Number(number))))
    // Poppler goes back to where it was after closing a shape.
    .replaceAll(/ Z M [-\d.]+ [-\d.]+ "/g, ' Z"');

/** Every run of glyphs has a group of its own; neighbours of one colour share it. */
const joinGroups = (svg: string): string =>
  svg.replaceAll(
    /<g style="([^"]*)">((?:\s*<use [^>]*\/>)+)\s*<\/g>(?:\s*<g style="\1">(?:\s*<use [^>]*\/>)+\s*<\/g>)+/g,
    (groups, style: string) =>
      `<g style="${style}">${(groups.match(/<use [^>]*\/>/g) ?? []).join('')}</g>`,
  );
