import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tokensOf } from './html-tokens.mjs';
import { basePath } from './settings.mjs';
import { Stop } from './stop.mjs';

/** @typedef {{ address: string, state: string, successor?: string }} Link */

/**
 * Proves that every address the site has published answers: a page that exists, a fragment that is on it.
 * @param {string} folder a built site with its `links.json`
 * @returns {Promise<number>} how many addresses there are
 * @throws {Stop} naming every address that does not answer
 */
export async function checkAddresses(folder) {
  const list = JSON.parse(await readFile(join(folder, 'links.json'), 'utf8'));
  /** @type {readonly Link[]} */
  const links = list.links;
  /** @type {Map<string, Promise<ReadonlySet<string> | undefined>>} */
  const pages = new Map();
  const idsOf = (/** @type {string} */ path) => {
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

/**
 * The ids of a page; undefined where there is none.
 * @param {string} file
 * @returns {Promise<ReadonlySet<string> | undefined>}
 */
async function idsIn(file) {
  const html = await readFile(file, 'utf8').catch(() => undefined);
  if (html === undefined) return undefined;
  return new Set(tokensOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []));
}
