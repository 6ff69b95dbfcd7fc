import type { APIRoute } from 'astro';
import { claimsResponse } from '../../../outputs/api-claims.ts';
import { getBook } from '../../../book.ts';
import { fullAddress } from '../../../site.ts';

export const GET: APIRoute = () => Response.json(claimsResponse(getBook(), fullAddress));
