import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Stop } from '../../scripts/stop.mjs';
import { tokensOf } from './html-tokens.ts';

interface Link {
  readonly address: string;
  readonly successor?: string;
}

/**
 * Proves that every address the site has published answers: a page that exists, a fragment that is on it.
 * @param folder a built site with its `links.json`
 * @param basePath the sub-path that it lives under, '' or '/name'
 * @returns how many addresses there are
 * @throws {Stop} naming every address that does not answer
 */
export async function checkAddresses(folder: string, basePath: string): Promise<number> {
  const { links } = JSON.parse(await readFile(join(folder, 'links.json'), 'utf8')) as {
    readonly links: readonly Link[];
  };
  const pages = new Map<string, Promise<ReadonlySet<string> | undefined>>();
  const idsOf = (path: string): Promise<ReadonlySet<string> | undefined> => {
    const known = pages.get(path) ?? idsIn(join(folder, path, 'index.html'));
    pages.set(path, known);
    return known;
  };
  const addresses = links.flatMap(({ address, successor }) =>
    successor === undefined ? [address] : [address, successor],
  );
  const faults = await Promise.all(
    addresses.map(async (address) => {
      const { pathname, hash } = new URL(address);
      const ids = await idsOf(pathname.slice(basePath.length));
      if (ids === undefined) return [`${address} has no page.`];
      const id = decodeURIComponent(hash.slice(1));
      return id === '' || ids.has(id) ? [] : [`${address} has no such place on its page.`];
    }),
  );
  if (faults.flat().length > 0) throw new Stop(faults.flat().join('\n'));
  return links.length;
}

/** The ids of a page; undefined where there is none. */
async function idsIn(file: string): Promise<ReadonlySet<string> | undefined> {
  const html = await readFile(file, 'utf8').catch(() => undefined);
  if (html === undefined) return undefined;
  return new Set(tokensOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []));
}
