// Says which glyphs the built site needs and its own faces lack: node scripts/check-glyphs.mjs [folder]
import { formatMissing, missingGlyphs } from './fonts-missing.mjs';
import { dist } from './settings.mjs';
import { orStop, Stop } from './stop.mjs';

await orStop(async () => {
  const missing = await missingGlyphs(process.argv[2] ?? dist);
  if (missing.length > 0) throw new Stop(missing.map(formatMissing).join('\n'));
  console.log('Every glyph that a page needs is in its face.');
});
