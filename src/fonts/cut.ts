import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readFont } from './read-font.ts';
import { codeOf } from './unicode-range.ts';

/** The repository. */
export const root = join(import.meta.dirname, '../..');

const newsreader = {
  package: '@fontsource-variable/newsreader',
  version: '5.3.0',
  file: 'files/newsreader-latin-opsz-normal.woff2',
  // The display master, whose hairlines match Song's; the prototype was set in it.
  axes: { wght: 800, opsz: 72 },
  features: ['liga', 'pnum', 'tnum', 'kern'],
};
const notoSerif = {
  package: '@expo-google-fonts/noto-serif-sc',
  version: '0.4.3',
  features: ['kern', 'palt', 'halt', 'vert', 'locl', 'ccmp'],
};

/** The designs that are cut, by the stem of the file names. */
const designs = {
  'open-latin': newsreader,
  'open-han': { ...notoSerif, file: '900Black/NotoSerifSC_900Black.ttf' },
  'open-han-text': { ...notoSerif, file: '400Regular/NotoSerifSC_400Regular.ttf' },
  // Share cards are seen small, so their text is a little heavier than the page's.
  'card-latin-text': { ...newsreader, axes: { wght: 500, opsz: 16 } },
  'card-han-text': { ...notoSerif, file: '500Medium/NotoSerifSC_500Medium.ttf' },
};
export type Stem = keyof typeof designs;

// Whose work the font says it is: the licence wants that kept.
const licences = [
  {
    source: newsreader,
    file: 'LICENSE',
    name: 'newsreader-OFL.txt',
    script: 'latin',
    credit: 'cut from Newsreader 1.003, © 2020 The Newsreader Project Authors.',
  },
  {
    source: notoSerif,
    file: 'LICENSE_FONT',
    name: 'noto-serif-sc-OFL.txt',
    script: 'han',
    credit: 'cut from Noto Serif SC 2.003, © 2017-2024 Adobe (http://www.adobe.com/).',
  },
] as const;

/** A font file as it is served. */
export interface Cut {
  /** With a hash of its bytes, so that it can be kept for ever. */
  readonly name: string;
  readonly data: Buffer;
  readonly characters: ReadonlySet<string>;
}

/**
 * A design with some of its characters only.
 * @param stem of the design
 * @param characters that it keeps
 * @param targetFormat WOFF for Satori, which does not read WOFF2
 * @throws {Error} when the design does not have them all
 */
export async function subset(
  stem: Stem,
  characters: ReadonlySet<string>,
  targetFormat: 'woff' | 'woff2',
): Promise<Buffer> {
  const design = designs[stem];
  const data = await subsetFont(
    await readOriginal(design, design.file),
    [...characters].toSorted().join(''),
    {
      targetFormat,
      noHinting: true,
      keepFeatures: design.features,
      ...('axes' in design ? { variationAxes: design.axes } : {}),
    },
  );
  const font = readFont(data);
  const absent = [...characters].filter((one) => !font.hasGlyphForCodePoint(codeOf(one)));
  if (absent.length > 0) throw new Error(`${design.package} cannot draw ${absent.join(' ')}.`);
  return data;
}

/**
 * Cuts a design down to some characters, for a browser.
 * @param stem of the design
 * @param characters that it keeps
 * @param part names one file of several
 * @throws {Error} when the design does not have them all
 */
export async function cut(
  stem: Stem,
  characters: ReadonlySet<string>,
  part: string[] = [],
): Promise<Cut> {
  const data = await subset(stem, characters, 'woff2');
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 8);
  return { name: `${[stem, ...part, hash].join('-')}.woff2`, data, characters };
}

/**
 * Writes the licences beside the fonts, each with a line on what was made of the work.
 * @param folder where the fonts lie
 * @param filesOf how their files are called, by script
 */
export async function writeLicences(
  folder: string,
  filesOf: (script: 'latin' | 'han') => string,
): Promise<void> {
  for (const { source, file, name, script, credit } of licences) {
    const licence = (await readOriginal(source, file)).toString();
    await writeFile(join(folder, name), `${filesOf(script)}: ${credit}\n\n${licence}`);
  }
}

const cache = join(root, '.cache', 'fonts');

/** A file of a font's package. Not in package.json: 116 MB that a reader or an editor never needs. */
function readOriginal(source: { package: string; version: string }, file: string): Promise<Buffer> {
  const path = join(cache, 'node_modules', source.package, file);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    const wanted = [newsreader, notoSerif].map((one) => `${one.package}@${one.version}`);
    const quietly = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', '--prefix', cache, ...quietly, ...wanted], {
      stdio: 'inherit',
      // npm is a .cmd on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
  }
  return readFile(path);
}
