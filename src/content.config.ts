import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { frontmatterSchema } from './content/chapter.ts';
import { pageSchema } from './content/page.ts';

/** Ten chapters in each language, `zh/licensing` and `en/licensing`. */
const chapters = defineCollection({
  loader: glob({ base: './content', pattern: '{zh,en}/*.mdx' }),
  schema: frontmatterSchema,
});

/** Pages beside the story that are written as prose, `zh/about` and `en/about`. */
const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '{zh,en}/*.mdx' }),
  schema: pageSchema,
});

export const collections = { chapters, pages };
