// npm run fonts: cuts the site's faces to the characters it uses and writes them with their CSS, then
// those of the share cards.
// node src/fonts/cut-fonts.ts [folder of a built site]; without one, it builds the site for itself, since
// `npm run build` refuses a site whose faces lack a glyph.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { citing } from '../dictionary/citing.ts';
import { parseBook } from '../content/book.ts';
import { readContent } from '../content/read-files.ts';
import { drawingsOf } from '../social/cards.ts';
import { blankFaces, needOf } from '../social/glyphs.ts';
import { fontFile } from '../social/press.ts';
import { cut, root, subset, writeLicences } from './cut.ts';
import { facesCss } from './face-rules.ts';
import type { Face } from './font-need.ts';
import { groupByChapter } from './group-by-chapter.ts';
import { pagesOf } from './missing-glyphs.ts';
import type { Page } from './missing-glyphs.ts';
import { buildUnfinished } from './unfinished-site.ts';

const served = join(root, 'public', 'fonts');
const stylesheet = join(root, 'src', 'styles', 'font-files.css');
// Not in public/: readers never fetch them, they are only for drawing.
const drawn = join(root, 'src', 'social', 'fonts');

// They stand in the cut whether a heading has them yet or not, so that a writer may.
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index));
const always = {
  latin: `${ascii}§·×é–—‘’“”…`,
  han: '、。《》，：；？！（）·—“”‘’…',
};

await cutSiteFonts(await pagesOf(process.argv[2] ?? buildUnfinished('.cache/fonts-site')));
await cutCardFonts();

async function cutSiteFonts(pages: readonly Page[]): Promise<void> {
  const latin = await cut('open-latin', union(always.latin, pages, 'Open Latin'));
  const needs = new Map<string, ReadonlySet<string>>(
    pages.map(({ path, need }) => [path, need.get('Open Han') ?? new Set()]),
  );
  // No page has it until something is withdrawn.
  needs.set('c/withdrawn/index.html', new Set(citing.zh.retiredTitle.join('')));
  const groups = groupByChapter(needs, always.han);
  const han = await Promise.all(
    groups.map(({ name, characters }) => cut('open-han', characters, [name])),
  );
  // English pages show a word or two of Han; they shall not fetch the other 900 characters for it.
  // Each page asks for one of these two alone.
  const english = pages.filter(({ path }) => path.startsWith('en/'));
  const texts = await Promise.all([
    cut('open-han-text', union(always.han, pages, 'Open Han Text')),
    cut('open-han-text', union('', english, 'Open Han Text'), ['en']),
  ]);
  await mkdir(served, { recursive: true });
  // Old cuts go, or the next build would carry them along for ever.
  for (const name of await readdir(served)) {
    if (name.endsWith('.woff2')) await rm(join(served, name));
  }
  for (const { name, data, characters } of [latin, ...han, ...texts]) {
    await writeFont(served, name, data, characters);
  }
  await writeLicences(served, (script) => `open-${script}-*.woff2`);
  const options = { ...(await resolveConfig(stylesheet)), filepath: stylesheet };
  await writeFile(stylesheet, await format(facesCss(latin, han, texts), options));
}

async function cutCardFonts(): Promise<void> {
  const design = {
    latin: { display: 'open-latin', text: 'card-latin-text' },
    han: { display: 'open-han', text: 'card-han-text' },
  } as const;
  const drawings = drawingsOf(parseBook(readContent(root)), blankFaces);
  await mkdir(drawn, { recursive: true });
  for (const { script, weight, characters } of needOf(drawings)) {
    const all = new Set([...always[script], ...characters.keys()]);
    const data = await subset(design[script][weight], all, 'woff');
    await writeFont(drawn, fontFile(script, weight), data, all);
  }
  await writeLicences(drawn, (script) => `${script}-*.woff`);
}

async function writeFont(
  folder: string,
  name: string,
  data: Buffer,
  characters: ReadonlySet<string>,
): Promise<void> {
  await writeFile(join(folder, name), data);
  console.log(`${String(data.length).padStart(7)} bytes  ${name}, ${characters.size} characters`);
}

/** Every character that a face needs, and those it has always. */
function union(has: string, pages: readonly Page[], face: Face): ReadonlySet<string> {
  return new Set([...has, ...pages.flatMap(({ need }) => [...(need.get(face) ?? [])])]);
}
