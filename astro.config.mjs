import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import { checkFolder, siteAddress } from './scripts/site-address.mjs';
import { finishSite } from './src/build/finish-site.ts';
import { sectionsPlugin } from './src/typeset/sections-plugin.ts';
import { draftPreview } from './src/build/draft-preview.ts';
import { openBook, openDraft } from './src/checks/open-book.ts';
import { absoluteUrl, isEmbedPath, isVersionPath, offlinePath } from './src/content/address.ts';
import { markdownFeatures } from './src/content/section-tree.ts';
import { forwardingPages } from './src/content/permalinks/forwarding.ts';
import { alternatesOf } from './src/outputs/sitemap.ts';

// SITE_URL and BASE_PATH say where the site will stand; everything in it works below a sub-path.
checkFolder(import.meta.dirname);
const site = siteAddress(process.env);
const base = process.env.BASE_PATH ?? '/';
const root = import.meta.dirname;
const origin = absoluteUrl(site, base, '/');

// A text that is being written may owe what only publication needs.
const isDraft = process.argv.includes('dev');
const contentNow = () => (isDraft ? openDraft(root).book : openBook(root));

// A page that only says what became of it, or what it once said, is no page to find.
const left = new Set(
  [offlinePath, ...forwardingPages(contentNow()).map(({ address }) => address.path)].map((path) =>
    absoluteUrl(site, base, path),
  ),
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
    draftPreview(root),
    sitemap({
      filter: (page) => !left.has(page) && !isVersionPath(page) && !isEmbedPath(page),
      namespaces: { news: false, image: false, video: false },
      serialize: (page) => ({ ...page, links: [...alternatesOf(page.url, origin)] }),
    }),
    finishSite(contentNow),
  ],
  markdown: {
    processor: satteri({
      features: markdownFeatures,
      mdastPlugins: [sectionsPlugin(() => contentNow().glossary)],
    }),
  },
  vite: {
    plugins: [tailwindcss()],
    // Tailwind writes nested rules out in its own sheet, for browsers of before 2024; here in all.
    css: { lightningcss: { include: Features.Nesting } },
  },
});
