import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../../scripts/stop.mjs';
import type { Locate } from '../content/address.ts';

/** A built site, for what is made from its pages. */
export interface BuiltSite {
  /** Where it says that it stands: path → full address. */
  readonly locate: Locate;
  /** The text of a file by its path. */
  readonly read: (path: string) => string;
  /**
   * The text of the stylesheet that has such a name.
   * @throws {Stop} when there is none
   */
  readonly sheet: (name: RegExp) => string;
}

/** @param dist its folder */
export function siteOf(dist: string): BuiltSite {
  const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
  const { site } = JSON.parse(read('/links.json')) as { readonly site: string };
  return {
    read,
    locate: (path) => site.replace(/\/$/, '') + path,
    sheet: (name) => {
      const found = readdirSync(join(dist, '_astro')).find((file) => name.test(file));
      if (found === undefined)
        throw new Stop(`${dist} has no ${name.source}. Run "npm run build".`);
      return read(`/_astro/${found}`);
    },
  };
}
