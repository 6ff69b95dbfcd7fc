import type { Cut } from './cut.ts';
import { formatRange } from './unicode-range.ts';

// Full and PostScript names, since browsers differ in which of them `local()` understands.
const song = [
  'Songti SC',
  'STSongti-SC-Regular',
  'Noto Serif CJK SC',
  'NotoSerifCJKsc-Regular',
  'Noto Serif SC',
  'Source Han Serif SC',
  'SourceHanSerifSC-Regular',
  'SimSun',
];
const hei = [
  'PingFang SC',
  'PingFangSC-Regular',
  'Noto Sans CJK SC',
  'NotoSansCJKsc-Regular',
  'Noto Sans SC',
  'Source Han Sans SC',
  'SourceHanSansSC-Regular',
  'Microsoft YaHei',
];
const others = [
  'Hiragino Sans GB',
  'HarmonyOS Sans SC',
  'MiSans',
  'WenQuanYi Micro Hei',
  'WenQuanYi Zen Hei',
  'Droid Sans Fallback',
  'Noto Sans CJK JP',
  'NotoSansCJKjp-Regular',
  'Microsoft JhengHei',
  'PingFang TC',
];

// Quotes, dashes and dots, which Latin faces have too: in Chinese these come from a Han face.
const marks = 'U+2014-2026';
const dian = `U+B7, ${marks}`;
const han = 'U+2E80-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF';

/**
 * The stylesheet of every face that has a file.
 * @param latin the display face
 * @param cuts of the Han face. The first is looked into for any character that no other claims,
 *   which spares each page the list of what all chapters share
 * @param texts of the text weight: everything, then the part that English pages use
 */
export function facesCss(latin: Cut, cuts: readonly Cut[], texts: readonly Cut[]): string {
  const served = texts.slice(0, 1).map(({ name }) => file(name));
  return [
    '/* Written by `npm run fonts`; do not edit. Of two rules that hold a character, the later counts. */',
    face({
      family: 'Open Latin',
      weight: '900',
      sources: [file(latin.name)],
      range: formatRange(latin.characters),
    }),
    ...cuts.map(({ name, characters }, index) =>
      face({
        family: 'Open Han',
        weight: '900',
        sources: [file(name)],
        range: index === 0 ? `${dian}, ${han}` : formatRange(characters),
      }),
    ),
    '/* Fetched only by a machine that has no Han face at all. */',
    ...texts.map(({ name, characters }, index) =>
      face({
        family: 'Open Han Text',
        sources: [...[...song, ...hei, ...others].map(local), file(name)],
        range: index === 0 ? `${dian}, ${han}` : formatRange(characters),
      }),
    ),
    face({
      family: 'Open Dian',
      sources: [...[...song, ...hei].map(local), ...served],
      range: dian,
    }),
    face({
      // Without the dot in names: a Hei has it as wide as a character, Song and Latin faces a third of that.
      family: 'Open Dian Hei',
      sources: [...[...hei, ...song].map(local), ...served],
      range: marks,
    }),
  ].join('\n');
}

interface Rule {
  readonly family: string;
  readonly weight?: string;
  readonly sources: readonly string[];
  readonly range: string;
}

function face({ family, weight, sources, range }: Rule): string {
  return `@font-face {
    font-family: '${family}';
    ${weight === undefined ? '' : `font-weight: ${weight};`}
    src: ${sources.join(', ')};
    font-display: swap;
    unicode-range: ${range};
  }`;
}

const file = (name: string): string => `url('/fonts/${name}') format('woff2')`;

const local = (name: string): string => `local('${name}')`;
