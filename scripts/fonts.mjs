// npm run fonts: cuts the site's faces to the characters it uses and writes them with their CSS, then
// those of the share cards.
// node scripts/fonts.mjs [folder of a built site]; without one, it builds the site for itself, since
// `npm run build` refuses a site whose faces lack a glyph.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { cutCardFonts } from './fonts-cards.mjs';
import { facesCss } from './fonts-css.mjs';
import { cut, licences } from './fonts-cuts.mjs';
import { groupByChapter } from './fonts-groups.mjs';
import { readOriginal } from './fonts-originals.mjs';
import { pagesOf } from './fonts-site.mjs';
import { run } from './run.mjs';
import { root } from './settings.mjs';
import { orStop } from './stop.mjs';

/** @typedef {import('./fonts-need.mjs').Face} Face */
/** @typedef {import('./fonts-site.mjs').Page} Page */

const folder = join(root, 'public', 'fonts');
const stylesheet = join(root, 'src', 'styles', 'font-files.css');

// They stand in the cut whether a heading has them yet or not, so that a writer may.
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index));
const latinAlways = `${ascii}§·×é–—‘’“”…`;
const hanAlways = '、。《》，：；？！（）·—“”‘’…';

await orStop(async () => {
  const pages = await pagesOf(process.argv[2] ?? (await buildSite()));
  const latin = await cut('open-latin', union(latinAlways, pages, 'Open Latin'));
  const groups = groupByChapter(
    new Map(pages.map(({ path, need }) => [path, need.get('Open Han') ?? new Set()])),
    hanAlways,
  );
  const han = await Promise.all(
    groups.map(({ name, characters }) => cut('open-han', characters, name)),
  );
  // English pages show a word or two of Han; they shall not fetch the other 900 characters for it.
  // Each page asks for one of these two alone (one-stand-in.mjs).
  const english = pages.filter(({ path }) => path.startsWith('en/'));
  const few = union('', english, 'Open Han Text');
  const texts = await Promise.all([
    cut('open-han-text', union(hanAlways, pages, 'Open Han Text')),
    cut('open-han-text', few, 'en'),
  ]);
  await clear();
  for (const { name, data, characters } of [latin, ...han, ...texts]) {
    await writeFile(join(folder, name), data);
    console.log(`${String(data.length).padStart(7)} bytes  ${name}, ${characters.size} characters`);
  }
  for (const { package: source, file, name, script, credit } of licences) {
    const notice = `open-${script}-*.woff2: ${credit}`;
    await writeFile(join(folder, name), `${notice}\n\n${await readOriginal(source, file)}`);
  }
  const options = { ...(await resolveConfig(stylesheet)), filepath: stylesheet };
  await writeFile(stylesheet, await format(facesCss(latin, han, texts), options));
  await cutCardFonts({ latin: latinAlways, han: hanAlways });
});

/** @returns {Promise<string>} the folder of the site */
async function buildSite() {
  const site = '.cache/fonts-site';
  await run(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', site],
    {
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  );
  return join(root, site);
}

/** Old cuts go, or the next build would carry them along for ever. */
async function clear() {
  await mkdir(folder, { recursive: true });
  const files = (await readdir(folder)).filter((name) => name.endsWith('.woff2'));
  await Promise.all(files.map((name) => rm(join(folder, name))));
}

/**
 * @param {string} always
 * @param {readonly Page[]} pages
 * @param {Face} face
 */
function union(always, pages, face) {
  return new Set([...always, ...pages.flatMap(({ need }) => [...(need.get(face) ?? [])])]);
}
