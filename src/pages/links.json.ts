import type { APIRoute } from 'astro';
import { rootPath } from '../content/address.ts';
import { linksOf } from '../outputs/links-list.ts';
import { getBook } from '../book.ts';
import { fullAddress } from '../site.ts';

export const GET: APIRoute = () =>
  Response.json({
    $schema: fullAddress('/links.schema.json'),
    site: fullAddress(rootPath),
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    links: linksOf(getBook(), fullAddress),
  });
