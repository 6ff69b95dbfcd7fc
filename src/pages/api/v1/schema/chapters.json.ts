import type { APIRoute } from 'astro';
import { chaptersSchemaDocument } from '../../../../outputs/api-chapters.ts';
import { fullAddress } from '../../../../site.ts';

export const GET: APIRoute = () => Response.json(chaptersSchemaDocument(fullAddress));
