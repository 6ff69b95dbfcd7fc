import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapterPairs, readBook } from '../content/book.ts';
import { termFinder } from '../language/term-in-text.ts';
import { termsMarkedIn } from '../typeset/term-mark.ts';
import { change, content, drill } from '../testing/scratch-book.ts';

drill([
  {
    mistake: 'a term that one language has only across the border of bold',
    edit: (files) => {
      change(files, 'content/zh/since.mdx', '财年年报', '财年**年**报');
      change(files, 'content/zh/since.mdx', '2026年的年报', '2026年的**年**报');
    },
    reports: [
      [
        'content/zh/since.mdx',
        '{#rivals-by-name}',
        'section "rivals-by-name" cannot mark "annual-report" in zh-Hans',
      ],
    ],
  },
]);

test('in both languages the same terms are marked in the same section', () => {
  const { book } = readBook(content);
  const find = {
    zh: termFinder(book.glossary.values(), 'zh'),
    en: termFinder(book.glossary.values(), 'en'),
  };
  const sections = chapterPairs(book).flatMap(({ zh, en }) =>
    zh.sections.map((section, index) => [section, en.sections[index]] as const),
  );
  let count = 0;
  for (const [zh, en] of sections) {
    assert.ok(en);
    const marked = termsMarkedIn(zh, find.zh).map(({ id }) => id);
    const twins = termsMarkedIn(en, find.en).map(({ id }) => id);
    assert.deepEqual(marked.toSorted(), twins.toSorted(), zh.id);
    count += marked.length;
  }
  assert.ok(count > 100, String(count));
});
