import type { APIRoute } from 'astro';
import { claimsTableMetadata } from '../../../outputs/claims-table.ts';
import { getBook } from '../../../book.ts';
import { fullAddress } from '../../../site.ts';

export const GET: APIRoute = () => Response.json(claimsTableMetadata(getBook(), fullAddress));
