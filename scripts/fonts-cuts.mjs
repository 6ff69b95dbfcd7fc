import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import { coverageOf } from './fonts-coverage.mjs';
import { readOriginal } from './fonts-originals.mjs';
import { codeOf } from './fonts-range.mjs';
import { Stop } from './stop.mjs';

/**
 * A font file as it is served.
 * @typedef {object} Cut
 * @property {string} name with a hash of its bytes, so that it can be kept for ever
 * @property {Buffer} data
 * @property {ReadonlySet<string>} characters
 */

const newsreader = /** @type {const} */ ({
  package: '@fontsource-variable/newsreader',
  file: 'files/newsreader-latin-opsz-normal.woff2',
  // The display master, whose hairlines match Song's; the prototype was set in it.
  axes: { wght: 800, opsz: 72 },
  features: ['liga', 'pnum', 'tnum', 'kern'],
});
const notoSerif = /** @type {const} */ ({
  package: '@expo-google-fonts/noto-serif-sc',
  features: ['kern', 'palt', 'halt', 'vert', 'locl', 'ccmp'],
});

/** The designs that are cut, by the stem of the file names. */
export const designs = /** @type {const} */ ({
  'open-latin': newsreader,
  'open-han': { ...notoSerif, file: '900Black/NotoSerifSC_900Black.ttf' },
  'open-han-text': { ...notoSerif, file: '400Regular/NotoSerifSC_400Regular.ttf' },
  // Share cards are seen small, so their text is a little heavier than the page's.
  'card-latin-text': { ...newsreader, axes: { wght: 500, opsz: 16 } },
  'card-han-text': { ...notoSerif, file: '500Medium/NotoSerifSC_500Medium.ttf' },
});

/**
 * Where each licence lies, the name it gets beside the fonts, and whose work the font says it is,
 * which the licence wants kept.
 */
export const licences = /** @type {const} */ ([
  {
    package: newsreader.package,
    file: 'LICENSE',
    name: 'newsreader-OFL.txt',
    script: 'latin',
    credit: 'cut from Newsreader 1.003, © 2020 The Newsreader Project Authors.',
  },
  {
    package: notoSerif.package,
    file: 'LICENSE_FONT',
    name: 'noto-serif-sc-OFL.txt',
    script: 'han',
    credit: 'cut from Noto Serif SC 2.003, © 2017-2024 Adobe (http://www.adobe.com/).',
  },
]);

/**
 * A design with some of its characters only.
 * @param {keyof typeof designs} stem
 * @param {ReadonlySet<string>} characters
 * @param {'woff' | 'woff2'} targetFormat
 */
export async function subset(stem, characters, targetFormat) {
  const design = designs[stem];
  return subsetFont(
    await readOriginal(design.package, design.file),
    [...characters].toSorted().join(''),
    {
      targetFormat,
      noHinting: true,
      keepFeatures: [...design.features],
      ...('axes' in design ? { variationAxes: design.axes } : {}),
    },
  );
}

/**
 * Cuts a design down to some characters, for a browser.
 * @param {keyof typeof designs} stem
 * @param {ReadonlySet<string>} characters
 * @param {string} part names one file of several
 * @returns {Promise<Cut>}
 * @throws {Stop} when the design does not have them all
 */
export async function cut(stem, characters, part = '') {
  const design = designs[stem];
  const data = await subset(stem, characters, 'woff2');
  const drawn = coverageOf(data);
  const absent = [...characters].filter((character) => !drawn.has(codeOf(character)));
  if (absent.length > 0) throw new Stop(`${design.package} cannot draw ${absent.join(' ')}.`);
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 8);
  return { name: `${[stem, part].filter(Boolean).join('-')}-${hash}.woff2`, data, characters };
}
