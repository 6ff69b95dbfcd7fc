import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Stop } from '../../scripts/stop.mjs';
import { sidePath } from '../content/address.ts';
import { locales } from '../content/locale.ts';

/**
 * Says on the pages of what can be taken along how large each file of the built site is, and its checksum.
 * @param folder a built site, every other file finished
 * @throws {Stop} naming a file that such a page offers and the site lacks
 */
export async function describeTaken(folder: string): Promise<void> {
  for (const locale of locales) {
    const page = join(folder, sidePath(locale, 'take'), 'index.html');
    await writeFile(page, await filledIn(await readFile(page, 'utf8'), folder));
  }
}

/**
 * A page with `{size of /path}` and `{sha256 of /path}` replaced.
 * @param html the page
 * @param folder where the files are
 */
export async function filledIn(html: string, folder: string): Promise<string> {
  const wanted = /\{(size|sha256) of ([^}]+)\}/g;
  const paths = new Set(Array.from(html.matchAll(wanted), ([, , path = '']) => path));
  const files = new Map<string, Buffer>();
  for (const path of paths) {
    const file = join(folder, path);
    if (!existsSync(file)) throw new Stop(`The page offers ${path}, which the site does not have.`);
    files.set(path, await readFile(file));
  }
  return html.replace(wanted, (_, what: string, path: string) => {
    const bytes = files.get(path) ?? Buffer.alloc(0);
    return what === 'size'
      ? sizeOf(bytes.length)
      : createHash('sha256').update(bytes).digest('hex');
  });
}

/** In units of a thousand, as those who sell storage and most systems count. */
export function sizeOf(bytes: number): string {
  const kilo = bytes / 1000;
  if (kilo >= 1000) return `${(kilo / 1000).toFixed(1)} MB`;
  return kilo >= 10 ? `${Math.round(kilo)} kB` : `${kilo.toFixed(1)} kB`;
}
