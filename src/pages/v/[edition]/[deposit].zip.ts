import { existsSync, readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { getBook } from '../../../book.ts';
import { depositName } from '../../../content/address.ts';

/** The deposits that are there: `npm run deposit` makes that of the newest edition. */
export const getStaticPaths = () =>
  getBook()
    .editions.map((edition) => ({ edition: edition.date, file: depositName(edition) }))
    .filter(({ file }) => existsSync(`deposit/${file}`))
    .map(({ edition, file }) => ({
      params: { edition, deposit: file.replace(/\.zip$/, '') },
    }));

export const GET: APIRoute = ({ params: { deposit = '' } }) =>
  new Response(readFileSync(`deposit/${deposit}.zip`), {
    headers: { 'content-type': 'application/zip' },
  });
