import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToMdast } from 'satteri';
import { sampleBook, sampleLocate } from '../testing/book-sample.ts';
import { getChapter } from '../content/book.ts';
import { chapterMarkdown } from './chapter-markdown.ts';
import type { MarkdownWords } from './chapter-markdown.ts';
import { locales } from '../content/locale.ts';

const words: MarkdownWords = {
  chapter: (number, title) => `${number} ${title}`,
  section: (number, title) => `§${number} ${title}`,
  figure: (number, title) => `Fig. ${number} ${title}`,
  since: 'Since',
  see: (number) => `See §${number}`,
  state: ({ version }) => (version === '' ? '' : 'A version.'),
  imprint: (revised) => `Revised ${revised}.`,
  attribution: ({ basis }) => `${basis}.`,
};

const markdownOf = (chapter: string, locale: 'zh' | 'en' = 'en'): string =>
  chapterMarkdown(sampleBook, locale, chapter, sampleLocate, words);
const text = markdownOf('licensing');

test('a chapter reads from title to last section, each with its permanent address', () => {
  assert.ok(
    text.startsWith('# 5 The licensing lever\n\nMany search engines relied heavily on Bing'),
  );
  assert.ok(
    text.includes(
      '## §5.2 The rule that changes the price\n\n<https://press.example/reports/alliance/en/licensing/fee-trigger/> A version.',
    ),
  );
});

test('behind each statement of fact stands its claim, and who vouches for it at the end', () => {
  assert.ok(text.includes('more expensive for search engines.[^rules-changed]\n'));
  assert.ok(text.includes('\n[^rules-changed]: report. <https://press.example/reports/'));
  for (const locale of locales) {
    for (const { id } of sampleBook.outline) {
      const references = markdownOf(id, locale).match(/\[\^[a-z0-9-]+\](?!:)/g) ?? [];
      const notes = markdownOf(id, locale).match(/^\[\^[a-z0-9-]+\](?=:)/gm) ?? [];
      assert.deepEqual([...new Set(references)].toSorted(), notes.toSorted(), `${locale}/${id}`);
    }
  }
});

test('nothing of the text is lost: without its references it is the text of the chapter', () => {
  for (const locale of locales) {
    for (const { id } of sampleBook.outline) {
      const plain = markdownOf(id, locale)
        .replace(/\[\^[a-z0-9-]+\]/g, '')
        .replace(/\\(?=[\\`*_[\]<>#+=~-])/g, '');
      const { sections } = getChapter(sampleBook, locale, id);
      for (const { paragraphs, since } of sections) {
        for (const item of [...paragraphs, ...since]) assert.ok(plain.includes(item.text.trim()));
      }
    }
  }
});

test('a figure is told in words where it stands, between its paragraphs', () => {
  const figure = text.indexOf('> **Fig. 5.1');
  assert.ok(text.indexOf('The change reached beyond OpenAI') < figure);
  assert.ok(figure < text.indexOf('For OpenAI the effect is'));
});

test('a paragraph that begins like a list or a heading stays a paragraph', () => {
  const chapter = getChapter(sampleBook, 'en', 'licensing');
  for (const standfirst of ['2019. It began.', '# Number', '- five', '3) begin', '*All* of `it`']) {
    const changed = { ...chapter, frontmatter: { ...chapter.frontmatter, standfirst } };
    const book = {
      ...sampleBook,
      chapters: { ...sampleBook.chapters, en: new Map([['licensing', changed]]) },
    };
    // Notes lead to the last chapter.
    const since = sampleBook.chapters.en.get('since');
    if (since !== undefined) book.chapters.en.set('since', since);
    const tree = mdxToMdast(
      chapterMarkdown(book, 'en', 'licensing', sampleLocate, words).replaceAll(/<(.+?)>/g, '$1'),
    );
    const second = 'children' in tree ? tree.children[1] : undefined;
    assert.equal(second?.type, 'paragraph', standfirst);
    assert.deepEqual(
      'children' in second && second.children.map((part) => 'value' in part && part.value),
      [standfirst],
    );
  }
});
