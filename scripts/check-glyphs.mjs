// Says which glyphs the built site and the share cards need and their faces lack:
// node scripts/check-glyphs.mjs [folder]
import { readContent } from '../src/content/read-files.ts';
import { parseBook } from '../src/content/book.ts';
import { drawingsOf } from '../src/social/cards.ts';
import { missingGlyphs as missingOnCards } from '../src/social/glyphs.ts';
import { readType } from '../src/social/press.ts';
import { formatMissing, missingGlyphs } from './fonts-missing.mjs';
import { dist, root } from './settings.mjs';
import { orStop, Stop } from './stop.mjs';

await orStop(async () => {
  const onPages = (await missingGlyphs(process.argv[2] ?? dist)).map(formatMissing);
  const { faces } = readType();
  const onCards = missingOnCards(drawingsOf(parseBook(readContent(root)), faces), faces);
  const missing = [...onPages, ...onCards];
  if (missing.length > 0) throw new Stop(missing.join('\n'));
  console.log('Every glyph that a page or a share card needs is in its face.');
});
