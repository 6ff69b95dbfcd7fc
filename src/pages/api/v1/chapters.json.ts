import type { APIRoute } from 'astro';
import { chaptersResponse } from '../../../outputs/api-chapters.ts';
import { getBook } from '../../../book.ts';
import { fullAddress } from '../../../site.ts';

export const GET: APIRoute = () => Response.json(chaptersResponse(getBook(), fullAddress));
