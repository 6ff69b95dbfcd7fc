import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { sectionsPlugin } from './src/typeset/sections-plugin.ts';
import { readContent } from './src/content/read-files.ts';
import { absoluteUrl } from './src/content/address.ts';
import { readBook } from './src/content/book.ts';
import { forwardingPages } from './src/content/permalinks/forwarding.ts';
import { alternatesOf } from './src/outputs/sitemap.ts';

// SITE_URL and BASE_PATH say where the site will stand; everything in it works below a sub-path.
const site = process.env.SITE_URL ?? 'https://example.org';
const base = process.env.BASE_PATH ?? '/';
const root = absoluteUrl(site, base, '/');

// A page that only says what became of it is no page to find.
const { book } = readBook(await readContent(import.meta.dirname));
const left = new Set(
  forwardingPages(book).map(({ address }) => absoluteUrl(site, base, address.path)),
);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // One round trip: the style a page needs is in the page (the build drops what it does not use).
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !left.has(page),
      namespaces: { news: false, image: false, video: false },
      serialize: (page) => ({ ...page, links: [...alternatesOf(page.url, root)] }),
    }),
  ],
  markdown: {
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false, gfm: false },
      mdastPlugins: [sectionsPlugin(book.glossary)],
    }),
  },
  vite: { plugins: [tailwindcss()] },
});
