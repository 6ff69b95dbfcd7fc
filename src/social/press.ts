import { readFileSync } from 'node:fs';
import satori from 'satori';
import type { Font } from 'satori';
import sharp from 'sharp';
import { cardSize } from './subjects.ts';
import { tints } from './drawing.ts';
import type { Block, Drawing, Line } from './drawing.ts';
import { readFace } from './face.ts';
import { scripts, weights } from './runs.ts';
import type { Faces, Script, Weight } from './runs.ts';

/** Where a face lies, below `fonts/`: `npm run fonts` cuts it to what the cards need. */
export const fontFile = (script: Script, weight: Weight): string => `${script}-${weight}.woff`;

/** Type that lies ready for printing. */
export interface Type {
  readonly faces: Faces;
  /** Each file, by its name. */
  readonly fonts: (Font & { readonly data: Buffer })[];
}

/** Reads the faces of the cards. */
export function readType(): Type {
  const read = (script: Script, weight: Weight): Buffer =>
    readFileSync(new URL(`fonts/${fontFile(script, weight)}`, import.meta.url));
  const ofWeight = (weight: Weight) => ({
    latin: readFace(read('latin', weight)),
    han: readFace(read('han', weight)),
  });
  return {
    faces: { display: ofWeight('display'), text: ofWeight('text') },
    fonts: weights.flatMap((weight) =>
      scripts.map((script) => ({ name: fontFile(script, weight), data: read(script, weight) })),
    ),
  };
}

/**
 * Prints a drawing.
 * @param drawing what stands where
 * @param type the faces to set it in
 * @returns a PNG of `cardSize` with a palette
 */
export async function print(drawing: Drawing, type: Type): Promise<Buffer> {
  const svg = await satori(sheet(drawing, type.faces), { ...cardSize, fonts: type.fonts });
  // Some twenty tints between five colours: a palette loses nothing that can be seen.
  const options = {
    palette: true,
    colours: 48,
    dither: 0,
    effort: 1,
    compressionLevel: 7,
  } as const;
  return sharp(Buffer.from(svg)).png(options).toBuffer();
}

type Style = Readonly<Record<string, string | number>>;

/** An element as Satori takes it from those who do not write JSX. */
interface Node {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: Node | readonly Node[] | string };
}

function box(style: Style, children: Node | readonly Node[] | string = []): Node {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Paper, then the two inks in a group of their own, so that red mixes with blue and not with paper. */
function sheet({ blocks, lines }: Drawing, faces: Faces): Node {
  const isInk = ({ tint }: Block | Line): boolean => tint === 'microsoft' || tint === 'openai';
  const printed = [
    ...blocks.map((block) => ({ isInk: isInk(block), node: blockNode(block) })),
    ...lines.map((line) => ({ isInk: isInk(line), node: lineNode(line, faces) })),
  ];
  const all = { position: 'absolute', left: 0, top: 0, ...cardSize } as const;
  const layer = (inked: boolean): readonly Node[] =>
    printed.filter((item) => item.isInk === inked).map(({ node }) => node);
  return box({ ...all, background: tints.paper }, [
    box({ ...all, isolation: 'isolate' }, layer(true)),
    box(all, layer(false)),
  ]);
}

const blend = ({ tint }: Block | Line): Style =>
  tint === 'openai' ? { mixBlendMode: 'multiply' } : {};

function blockNode(block: Block): Node {
  const { x, y, width, height, tint, border, isRound = false } = block;
  const fill: Style =
    border === undefined
      ? { background: tints[tint] }
      : { border: `${String(border.width)}px ${border.style} ${tints[tint]}` };
  const place = {
    position: 'absolute',
    left: x,
    top: y,
    width,
    height,
    boxSizing: 'border-box',
  } as const;
  return box({ ...place, ...fill, ...blend(block), ...(isRound ? { borderRadius: '50%' } : {}) });
}

function lineNode(line: Line, faces: Faces): Node {
  const { runs, weight, size, x, side, baseline, tint, clip } = line;
  const height = Math.round(size * 1.5);
  // A row's baseline is that of the run that reaches down least; the row hangs from it.
  const drops = runs.map(({ script }) => {
    const { above, below } = faces[weight][script];
    return (height + (above - below) * size) / 2;
  });
  const top = Math.round(baseline - Math.max(...drops));
  const from = side === 'start' ? { left: x - (clip?.x ?? 0) } : { right: cardSize.width - x };
  const words = runs.map(({ text, script, before, isHalf }) =>
    box(
      {
        fontFamily: fontFile(script, weight),
        whiteSpace: 'pre',
        ...(before > 0 ? { marginLeft: before * size } : {}),
        ...(isHalf ? { fontFeatureSettings: '"halt" 1' } : {}),
      },
      text,
    ),
  );
  const row = box(
    {
      position: 'absolute',
      ...from,
      top,
      alignItems: 'baseline',
      whiteSpace: 'nowrap',
      fontSize: size,
      lineHeight: `${String(height)}px`,
      color: tints[tint],
      ...(clip === undefined ? blend(line) : {}),
    },
    words,
  );
  if (clip === undefined) return row;
  const window = {
    position: 'absolute',
    top: 0,
    height: cardSize.height,
    overflow: 'hidden',
  } as const;
  return box({ ...window, left: clip.x, width: clip.width, ...blend(line) }, [row]);
}
