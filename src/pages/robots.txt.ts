import type { APIRoute } from 'astro';
import { fullAddress } from '../site.ts';

/** Everybody may read everything; the site map is named by its full address (RFC 9309, §2.2.4; sitemaps.org). */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress('/sitemap-index.xml')}\n`);
