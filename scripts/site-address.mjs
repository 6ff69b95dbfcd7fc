import { Stop } from './stop.mjs';

/**
 * Where the site will stand, as SITE_URL and BASE_PATH say, or the example where they say nothing.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string} an origin, `https://example.org`
 * @throws {Stop} with one line where an address of the site could not be made from them
 */
export function siteAddress({ SITE_URL: given = '', BASE_PATH: base = '' }) {
  if (!/^\/*(?:[\w~-][\w.~-]*\/+)*(?:[\w~-][\w.~-]*)?$/.test(base)) {
    throw new Stop(
      `BASE_PATH is "${base}". Write a path of Latin letters, digits and - . _ ~, such as /reports/alliance.`,
    );
  }
  if (given.trim() === '') return 'https://example.org';
  const url = URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const bare = given.trim().replace(/^[a-z][\w+.-]*:?\/\/|^\/+/i, '');
    throw new Stop(`SITE_URL is "${given}". Write it with its scheme: SITE_URL=https://${bare}`);
  }
  if (url.search + url.hash + url.username + url.password !== '' || /[?#]/.test(given)) {
    throw new Stop(
      `SITE_URL is "${given}". Write the scheme and the host alone: SITE_URL=${url.origin}`,
    );
  }
  if (url.pathname !== '/') {
    throw new Stop(
      `SITE_URL is "${given}", which has a path. Write the path apart: SITE_URL=${url.origin} BASE_PATH=${url.pathname.replace(/\/$/, '')}`,
    );
  }
  return url.origin;
}

/**
 * Stops where the clone lies in a folder whose path Vite and Astro read as an address: # begins a fragment, ? a query,
 * and with a % the style sheet for print is lost without a word.
 * @param {string} root the repository
 * @throws {Stop} with one line
 */
export function checkFolder(root) {
  const sign = /[#?%]/.exec(root)?.[0];
  if (sign === undefined) return;
  throw new Stop(
    `The folder ${root} has ${sign} in its path, and no site can be built there. Move the clone to a path without.`,
  );
}
