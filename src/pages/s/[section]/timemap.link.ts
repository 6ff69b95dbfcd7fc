import type { APIRoute } from 'astro';
import { getBook } from '../../../book.ts';
import { publishedVersions } from '../../../content/versions/version-history.ts';
import { timeMapOf } from '../../../outputs/time-map.ts';
import { fullAddress } from '../../../site.ts';

export const getStaticPaths = () =>
  [...new Set(publishedVersions(getBook()).map(({ section }) => section))].map((section) => ({
    params: { section },
  }));

export const GET: APIRoute = ({ params }) =>
  new Response(timeMapOf(getBook(), params.section ?? '', fullAddress), {
    headers: { 'content-type': 'application/link-format' },
  });
