import { cardSize } from './subjects.ts';
import type { Locale } from '../content/locale.ts';
import type { Card, CardOf } from './card.ts';
import { claim } from './claim-composition.ts';
import { line, numeral, paragraph, shift, swatch } from './drawing.ts';
import type { Drawing, Line } from './drawing.ts';
import { fit } from './lines.ts';
import { names, registerMark, tracks } from './ornaments.ts';
import { widthOf } from './runs.ts';
import type { Faces } from './runs.ts';
import {
  apparatus,
  edge,
  foot,
  last,
  right,
  rule,
  set,
  titleAbove,
  titleBelow,
  titleLeading,
  titleSizes,
  top,
  wide,
} from './sheet.ts';

/** Lays out the part of a card above its foot. */
type Composition<Kind extends Card['kind']> = (card: CardOf<Kind>, faces: Faces) => Drawing;

const compositions: { readonly [Kind in Card['kind']]: Composition<Kind> } = {
  root: ({ companies, titles }, faces) => {
    const style = { weight: 'display', size: 60, baseline: last - 4 } as const;
    return {
      blocks: registerMark(
        right - wide(titles.en, 'en', style.size, 'display', faces) - 62,
        last - 42,
        32,
      ),
      lines: [
        ...names(companies, 'en', faces),
        line(titles.zh, 'zh', { ...style, x: edge }),
        line(titles.en, 'en', { ...style, x: right, side: 'end' }),
      ],
    };
  },

  home: ({ locale, companies, title }, faces) => {
    // Beside the two Han characters there is room; beside the Latin name there is none.
    const box = { zh: { x: 728, size: 66, at: 122 }, en: { x: edge, size: 64, at: last } }[locale];
    const { lines } = set(title, locale, faces, right - box.x, last, [box.size]);
    const style = { weight: 'display', size: box.size, x: box.x, baseline: box.at } as const;
    return {
      blocks: [],
      lines: [
        ...names(companies, locale, faces),
        ...paragraph(lines, locale, box.size * titleLeading[locale], style),
      ],
    };
  },

  chapter: ({ locale, number, ink, over, title, teaser }, faces) => {
    const x = 496;
    const numeralWidth = widthOf(number, 'en', faces.display);
    // The numeral bleeds into the edge; two figures must leave the title its column.
    const size = Math.min(590, Math.floor((x - 70) / (numeralWidth + shift.across)));
    const heading = set(title, locale, faces, right - x, 230, titleSizes);
    const leading = teaserLeading[locale];
    const room = { width: right - x, height: 190, sizes: teaserSizes, leading };
    const note = fit(teaser, locale, room, (text) => widthOf(text, locale, faces.text));
    return {
      blocks: [],
      lines: [
        ...numeral(number, ink, numeralWidth, {
          weight: 'display',
          size,
          x: edge - Math.round(0.06 * size),
          baseline: 66 + Math.round(figureHeight * size),
        }),
        above(over, locale, x, top, faces),
        ...titleBelow(heading, locale, x, top),
        ...paragraph(note.lines, locale, note.size * leading, {
          weight: 'text',
          size: note.size,
          x,
          baseline: last - Math.round((note.lines.length - 1) * note.size * leading),
        }),
      ],
    };
  },

  section: ({ locale, number, ink, over, title }, faces) => {
    const x = 200;
    const heading = set(title, locale, faces, right - x, 215, titleSizes);
    return {
      blocks: tracks(ink),
      lines: [
        above(over, locale, x, top, faces),
        ...numeral(number, ink, widthOf(number, 'en', faces.display), {
          weight: 'display',
          size: 170,
          x: x - 8,
          baseline: 244,
        }),
        ...titleAbove(heading, locale, x, last),
      ],
    };
  },

  figure: ({ locale, number, ink, over, title }, faces) => {
    // A third party's plate is an outline within the margins; ink runs off the sheet.
    const isOutline = ink === 'k';
    const blocks = isOutline
      ? [{ ...plate, x: edge, y: 48, width: right - edge, height: plate.height - 48, ...outline }]
      : swatch(ink, plate, 0);
    const start = Math.min(...blocks.map((block) => block.x));
    const heading = set(title, locale, faces, right - edge, 150, titleSizes);
    return {
      blocks,
      lines: [
        line(number, locale, {
          weight: 'display',
          size: 160,
          x: start === 0 ? edge : start + 40,
          baseline: isOutline ? 211 : 190,
          tint: isOutline ? 'key' : 'paper',
        }),
        above(over, locale, edge, 322, faces),
        ...titleAbove(heading, locale, edge, last),
      ],
    };
  },

  claim,
};

/** A figure's number stands on a plate of ink. */
const plate = { x: 0, y: 0, width: cardSize.width, height: 262 } as const;
const outline = { tint: 'key', border: { width: 5, style: 'solid' } } as const;

/** The line of apparatus above a title, smaller where its words need more than the line. */
function above(over: string, locale: Locale, x: number, baseline: number, faces: Faces): Line {
  const room = (right - x) / widthOf(over, locale, faces.text);
  return line(over, locale, {
    ...apparatus,
    ...{ size: Math.min(apparatus.size, Math.floor(room)), x, baseline },
  });
}

/** Height of figures above the baseline, in em. */
const figureHeight = 0.72;
const teaserLeading = { zh: 1.45, en: 1.25 } as const satisfies Record<Locale, number>;
const teaserSizes = [36, 34, 32, 30] as const;

/**
 * Lays out a card.
 * @param card its words and inks
 * @param faces the measures of its type
 * @throws {Error} when a title finds no room
 */
export function compose(card: Card, faces: Faces): Drawing {
  // The table holds for each kind a function of just that kind, which TypeScript cannot follow.
  const composition = compositions[card.kind] as Composition<Card['kind']>;
  const { blocks, lines } = composition(card, faces);
  const address = { ...apparatus, size: 27, x: right, side: 'end', baseline: foot } as const;
  const markAt = right - wide(card.address, 'en', address.size, 'text', faces) - 44;
  return {
    blocks: [
      ...blocks,
      { x: edge, y: rule, width: right - edge, height: 3, tint: 'key' },
      ...(card.isNeutral ? registerMark(markAt, foot - 23, 28) : []),
    ],
    lines: [
      ...lines,
      line(card.site, card.locale, {
        weight: 'display',
        size: 32,
        x: edge,
        baseline: foot,
      }),
      line(card.address, 'en', address),
    ],
  };
}
