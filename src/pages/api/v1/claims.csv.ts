import type { APIRoute } from 'astro';
import { claimsTable } from '../../../outputs/claims-table.ts';
import { getBook } from '../../../book.ts';
import { fullAddress } from '../../../site.ts';

export const GET: APIRoute = () =>
  new Response(claimsTable(getBook(), fullAddress), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
