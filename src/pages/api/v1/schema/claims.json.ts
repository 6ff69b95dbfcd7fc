import type { APIRoute } from 'astro';
import { claimsSchemaDocument } from '../../../../outputs/api-claims.ts';
import { fullAddress } from '../../../../site.ts';

export const GET: APIRoute = () => Response.json(claimsSchemaDocument(fullAddress));
