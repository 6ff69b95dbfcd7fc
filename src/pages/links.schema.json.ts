import type { APIRoute } from 'astro';
import { z } from 'zod';
import { linksSchema } from '../outputs/links-list.ts';
import { fullAddress } from '../site.ts';

export const GET: APIRoute = () =>
  Response.json({
    $id: fullAddress('/links.schema.json'),
    title: 'Every address that the site has published',
    ...z.toJSONSchema(linksSchema, { target: 'draft-2020-12' }),
  });
