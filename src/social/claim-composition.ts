import type { Locale } from '../content/locale.ts';
import type { CardOf } from './card.ts';
import { line, paragraph, swatch } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { fit } from './lines.ts';
import { widthOf } from './runs.ts';
import type { Faces } from './runs.ts';
import { apparatus, edge, right, rise, wide } from './sheet.ts';

const statementSizes = [124, 112, 104, 96, 88, 80, 72, 66, 60, 55, 50, 46, 42, 39] as const;
const statementLeading = { zh: 1.36, en: 1.16 } as const satisfies Record<Locale, number>;
const detailBox = { width: 860, height: 80, sizes: [27], leading: 1.3 } as const;

/**
 * A claim: its statement, and below it who vouches for it, when it was so and whom it is about.
 * @param card the words
 * @param faces the measures of the type
 */
export function claim({ locale, ink, title, voucher }: CardOf<'claim'>, faces: Faces): Drawing {
  const measure = (text: string): number => widthOf(text, locale, faces.display);
  const leading = statementLeading[locale];
  const x = 148;
  const detail = fit(voucher.detail, locale, detailBox, (text) =>
    widthOf(text, locale, faces.text),
  );
  // One line of detail leaves the block its height; the rule above it comes down.
  const base = 442 + (detail.lines.length === 1 ? 20 : 0);
  const room = { width: right - edge, height: base - 136, sizes: statementSizes, leading };
  const statement = fit(title, locale, room, measure);
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
      ...paragraph(detail.lines, locale, 34, {
        ...apparatus,
        size: detail.size,
        x,
        baseline: base + 34,
      }),
    ],
  };
}
