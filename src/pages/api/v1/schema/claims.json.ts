import type { APIRoute } from 'astro';
import { claimsSchemaDocument } from '../../../../model/api-claims.ts';
import { fullAddress } from '../../../../site.ts';

export const GET: APIRoute = () => Response.json(claimsSchemaDocument(fullAddress));
