import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the finished site stands; DIST moves it. */
export const dist = resolve(root, process.env.DIST ?? 'dist');

/** The sub-path the site lives under, '' or '/name': BASE_PATH in any spelling. */
export const basePath = (process.env.BASE_PATH ?? '').replace(
  /^\/*(.*?)\/*$/,
  (_, /** @type {string} */ name) => (name === '' ? '' : `/${name}`),
);

/** Where the site is served; PORT moves it. */
export const port = process.env.PORT ?? '4321';

/** Who can reach it: this machine alone, unless HOST names an interface, or 0.0.0.0 for every one. */
export const host = process.env.HOST ?? 'localhost';
