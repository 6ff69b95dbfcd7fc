import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { sectionsPlugin } from './src/markdown/sections.ts';

// SITE_URL and BASE_PATH say where the site will stand; everything in it works below a sub-path.
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://example.org',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // One round trip: the style a page needs is in the page (the build drops what it does not use).
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap()],
  markdown: {
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false, gfm: false },
      mdastPlugins: [sectionsPlugin],
    }),
  },
  vite: { plugins: [tailwindcss()] },
});
