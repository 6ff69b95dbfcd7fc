import type { Locale } from '../model/locale.ts';
import { cardSize } from '../model/card.ts';
import type { Ink } from '../model/claim.ts';
import type { Card, CardOf } from './card.ts';
import { line, numeral, paragraph, shift, swatch } from './drawing.ts';
import type { Block, Drawing, Line } from './drawing.ts';
import { fit } from './lines.ts';
import type { Fitted } from './lines.ts';
import { widthOf } from './runs.ts';
import type { Faces, Weight } from './runs.ts';

/** The sheet: margins as the site's widest edge, and the rule above the foot. */
const edge = 64;
const right = cardSize.width - edge;
const rule = 546;
/** The last line above the rule stands here, the foot's own line below it. */
const last = 494;
const foot = 592;
/** Baseline of the first line of the apparatus. */
const top = 92;

/** Sizes that titles and statements try, the largest first. */
const titleSizes = [104, 96, 88, 80, 72, 64, 56] as const;
const statementSizes = [96, 88, 80, 72, 66, 60, 55, 50, 46, 42, 39] as const;
/** Distance of two baselines, in em: Han needs more air (DESIGN.md §3). */
const titleLeading = { zh: 1.22, en: 1.06 } as const satisfies Record<Locale, number>;
const statementLeading = { zh: 1.36, en: 1.16 } as const satisfies Record<Locale, number>;
const apparatus = { weight: 'text', size: 30, tint: 'soft' } as const;
const apparatusLeading = 40;

/** Lays out the part of a card above its foot. */
type Composition<Kind extends Card['kind']> = (card: CardOf<Kind>, faces: Faces) => Drawing;

const compositions: { readonly [Kind in Card['kind']]: Composition<Kind> } = {
  root: ({ companies, titles }, faces) => {
    const style = { weight: 'display', size: 60, baseline: last - 4 } as const;
    return {
      blocks: registerMark(
        right - wide(titles.en, 'en', style.size, 'display', faces) - 62,
        last - 24,
        30,
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
    const box = { zh: { x: 690, size: 72, at: 150 }, en: { x: edge, size: 64, at: last } }[locale];
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
        line(over, locale, { ...apparatus, x, baseline: top }),
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
    const heading = set(title, locale, faces, right - x, 240, titleSizes);
    return {
      blocks: tracks(ink),
      lines: [
        line(over, locale, { ...apparatus, x, baseline: top }),
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
    const plate = { x: 0, y: 0, width: cardSize.width, height: 262 };
    const blocks = swatch(ink, plate, 6).map((block) =>
      // A third party's plate keeps its own edges inside the sheet.
      block.border === undefined ? block : { ...block, y: 40, height: plate.height - 40 },
    );
    const start = Math.max(0, Math.min(...blocks.map((block) => block.x)));
    const heading = set(title, locale, faces, right - edge, 150, titleSizes);
    return {
      blocks,
      lines: [
        line(number, locale, {
          weight: 'display',
          size: 160,
          x: start === 0 ? edge : start + 48,
          baseline: 190,
          tint: ink === 'k' ? 'key' : 'paper',
        }),
        line(over, locale, { ...apparatus, x: edge, baseline: 322 }),
        ...titleAbove(heading, locale, edge, last),
      ],
    };
  },

  claim: ({ locale, ink, title, voucher }, faces) => {
    const measure = (text: string): number => widthOf(text, locale, faces.display);
    const leading = statementLeading[locale];
    const box = { width: right - edge, height: 330, sizes: statementSizes, leading };
    const statement = fit(title, locale, box, measure);
    const x = 148;
    const detail = fit(voucher.detail, locale, detailBox, (text) =>
      widthOf(text, locale, faces.text),
    );
    // One line of detail leaves the block its height; the rule above it comes down.
    const base = 442 + (detail.lines.length === 1 ? 20 : 0);
    const markBox = { x: edge, y: base - 34, width: 60, height: 56 } as const;
    return {
      blocks: [
        { x: edge, y: base - 68, width: right - edge, height: 2, tint: 'key' },
        { x: edge, y: base - 62, width: right - edge, height: 2, tint: 'key' },
        voucher.form === 'named'
          ? { ...markBox, tint: 'key' }
          : {
              ...markBox,
              tint: 'key',
              border: { width: 3, style: voucher.form === 'unnamed' ? 'dashed' : 'solid' },
            },
        ...swatch(ink, { x: right - 80, y: base - 34, width: 80, height: 60 }, 4),
      ],
      lines: [
        ...paragraph(statement.lines, locale, statement.size * leading, {
          weight: 'display',
          size: statement.size,
          x: edge,
          baseline: 58 + Math.round(statement.size * rise[locale]),
        }),
        line(voucher.mark, locale, {
          weight: 'text',
          size: 36,
          x: edge + Math.round((60 - wide(voucher.mark, locale, 36, 'text', faces)) / 2),
          baseline: base + 7,
          tint: voucher.form === 'named' ? 'paper' : 'key',
        }),
        line(voucher.basis, locale, { weight: 'display', size: 34, x, baseline: base - 6 }),
        ...paragraph(detail.lines, locale, 34, { ...apparatus, size: 27, x, baseline: base + 34 }),
      ],
    };
  },
};

/** Height of figures and of the first line's letters above the baseline, in em. */
const figureHeight = 0.72;
const rise = { zh: 0.88, en: 0.7 } as const satisfies Record<Locale, number>;
const teaserLeading = { zh: 1.45, en: 1.25 } as const satisfies Record<Locale, number>;
const teaserSizes = [36, 34, 32, 30] as const;
const detailBox = { width: 860, height: 80, sizes: [27], leading: 1.3 } as const;

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
      line(card.site, card.kind === 'root' ? 'zh' : card.locale, {
        weight: 'display',
        size: 32,
        x: edge,
        baseline: foot,
      }),
      line(card.address, 'en', address),
    ],
  };
}

/** The two names over each other, as the home page has them: blue above, red below, edge to edge. */
function names(
  { m, o }: { readonly m: string; readonly o: string },
  locale: Locale,
  faces: Faces,
): readonly Line[] {
  const across = (text: string, width: number): number =>
    Math.floor(width / widthOf(text, locale, faces.display));
  const red = across(o, right - edge);
  const blue = { zh: 300, en: across(m, right - edge) }[locale];
  const baselines = { zh: { m: 312, o: 440 }, en: { m: 206, o: 348 } }[locale];
  return [
    line(m, locale, {
      weight: 'display',
      size: blue,
      x: edge,
      baseline: baselines.m,
      tint: 'microsoft',
    }),
    line(o, locale, {
      weight: 'display',
      size: red,
      x: edge,
      baseline: baselines.o,
      tint: 'openai',
    }),
  ];
}

/** The pair of tracks of a section, 5 + 6 + 5 units wide, down to the rule. */
function tracks(ink: Ink): readonly Block[] {
  const unit = 5;
  const shapes = {
    m: [['microsoft', 0, 5] as const, ['openai', 15.4, 0.6] as const],
    o: [['microsoft', 0, 0.6] as const, ['openai', 11, 5] as const],
    r: [['microsoft', 0, 5] as const, ['openai', 11, 5] as const],
    x: [['microsoft', 0, 11] as const, ['openai', 5, 11] as const],
    k: [['microsoft', 0, 0.6] as const, ['openai', 15.4, 0.6] as const],
  };
  return shapes[ink].map(([tint, start, width]) => ({
    x: edge + start * unit,
    y: 0,
    width: width * unit,
    height: rule,
    tint,
  }));
}

/** The printer's sign for two plates that must agree: the address is the same in both languages. */
function registerMark(x: number, y: number, size: number): readonly Block[] {
  const middle = size / 2 - 1;
  const round = Math.round(size * 0.28);
  const left = Math.round(x);
  return [
    { x: left + middle, y, width: 2, height: size, tint: 'key' },
    { x: left, y: y + middle, width: size, height: 2, tint: 'key' },
    {
      x: left + size / 2 - round,
      y: y + size / 2 - round,
      width: 2 * round,
      height: 2 * round,
      tint: 'key',
      border: { width: 2, style: 'solid' },
      isRound: true,
    },
  ];
}

/** The width of a line in pixels. */
function wide(text: string, locale: Locale, size: number, weight: Weight, faces: Faces): number {
  return size * widthOf(text, locale, faces[weight]);
}

function set(
  title: string,
  locale: Locale,
  faces: Faces,
  width: number,
  height: number,
  sizes: readonly number[],
): Fitted {
  const box = { width, height, sizes, leading: titleLeading[locale] };
  return fit(title, locale, box, (text) => widthOf(text, locale, faces.display));
}

/** A title that hangs below a line of apparatus. */
function titleBelow(
  { size, lines }: Fitted,
  locale: Locale,
  x: number,
  baseline: number,
): readonly Line[] {
  const first = baseline + 30 + Math.round(size * rise[locale]);
  const style = { weight: 'display', size, x, baseline: first } as const;
  return paragraph(lines, locale, size * titleLeading[locale], style);
}

/** A title whose last line stands on a baseline. */
function titleAbove(
  { size, lines }: Fitted,
  locale: Locale,
  x: number,
  baseline: number,
): readonly Line[] {
  const leading = size * titleLeading[locale];
  const first = baseline - Math.round((lines.length - 1) * leading);
  return paragraph(lines, locale, leading, { weight: 'display', size, x, baseline: first });
}
