import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { locales } from '../content/locale.ts';
import { readBook } from '../content/book.ts';
import { readContent } from '../content/read-files.ts';
import { embeddable, oembed, oembedSchema } from './oembed.ts';

const locate = (path: string): string => `https://press.example${path}`;

const words = {
  site: 'The "Site"',
  sectionLabel: (number: string) => `§${number}`,
  frameTitle: (title: string, site: string) => `${title} <${site}>`,
};

test('every section, claim and figure says of itself what a site needs to frame it', () => {
  const book = readBook(readContent(join(import.meta.dirname, '../..'))).book;
  const parts = embeddable(book);
  assert.deepEqual([...new Set(parts.map(({ kind }) => kind))], ['section', 'claim', 'figure']);
  for (const part of parts) {
    for (const locale of locales) {
      const answer = oembedSchema.parse(oembed(book, { ...part, locale }, words, locate));
      const address = locate(`/embed/${locale}/${part.kind}/${part.id}/`);
      assert.ok(answer.html.includes(`src="${address}"`));
      // A title with a quotation mark or a bracket does not end the attribute.
      assert.match(answer.html, /^<iframe( [a-z-]+="[^"<>]*")+><\/iframe>$/);
    }
  }
});
