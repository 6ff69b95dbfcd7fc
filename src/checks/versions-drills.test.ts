import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changes } from './changes.ts';
import { registration } from './permalinks.ts';
import { versions } from './versions.ts';
import { publish } from '../testing/published-change.ts';
import { change, content } from '../testing/scratch-book.ts';
import type { Files } from '../testing/scratch-book.ts';
import { readBook } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import { locales } from '../content/locale.ts';
import { formatProblem } from '../content/problem.ts';
import { compareVersions } from '../content/versions/compare-versions.ts';
import { keepVersion } from '../content/versions/keep-version.ts';
import type { KeptVersion } from '../content/versions/kept-version.ts';
import { keptWordsOf } from '../content/versions/kept-words.ts';
import {
  keptVersionPath,
  presentPlaceOf,
  publishedVersions,
  standingOf,
} from '../content/versions/version-history.ts';

const before = readBook(content).book;
const cited = before.outline.flatMap(({ sections }) =>
  sections.map(({ id }) => keepVersion(before, id)),
);
const reason = '  reason:\n    zh: 演练。\n    en: A drill.\n';

/** Of every section as it was cited before the changes: the same words, at the same address, and a way on. */
function holds(book: Book): void {
  const faults = [...registration(book), ...changes(book), ...versions(book)];
  assert.deepEqual(faults.map(formatProblem), []);
  const published = publishedVersions(book);
  for (const citation of cited) {
    const kept = published.find(
      ({ section, version }) => section === citation.section && version === citation.version,
    );
    assert.ok(kept, `${citation.section} ${citation.version} is gone`);
    for (const locale of locales) {
      const texts: readonly string[] = kept[locale].paragraphs.map((paragraph) =>
        keptWordsOf(paragraph)
          .map(({ text }) => text)
          .join(''),
      );
      assert.deepEqual(
        texts,
        citation[locale].paragraphs.map(({ text }) => text),
      );
      assert.equal(kept[locale].title, citation[locale].title);
      assert.equal(keptVersionPath(locale, kept), keptVersionPath(locale, citation));
    }
    const { isPresent, section, retired } = standingOf(book, kept);
    assert.ok(isPresent || section !== undefined || retired !== undefined, kept.section);
  }
}

const versionsOf = (book: Book, section: string): readonly KeptVersion[] =>
  publishedVersions(book).filter((kept) => kept.section === section);

/** Moves blocks of a chapter about, the same in both languages. */
function rearrange(files: Files, chapter: string, edit: (blocks: string[]) => void): void {
  for (const locale of locales) {
    const path = `content/${locale}/${chapter}.mdx`;
    const blocks = (files.get(path) ?? '').split('\n\n');
    edit(blocks);
    files.set(path, blocks.join('\n\n'));
  }
}
const startOf = (blocks: readonly string[], section: string): number =>
  blocks.findIndex((block) => block.includes(`{#${section}}`));
const endOf = (blocks: readonly string[], section: string): number => {
  const next = blocks.findIndex(
    (block, index) => index > startOf(blocks, section) && block.startsWith('## '),
  );
  return next === -1 ? blocks.length : next;
};

test('of a section reworded five times every version stands, each leading to the one before and after', () => {
  const title = { zh: '改变价格的那一条', en: 'The rule that changes the price' };
  let files: Files = new Map(content);
  let book = before;
  for (let turn = 1; turn <= 5; turn += 1) {
    for (const locale of locales) {
      const path = `content/${locale}/licensing.mdx`;
      change(
        files,
        path,
        /^## (.*) \{#fee-trigger\}/m,
        `## ${title[locale]} ${String(turn)} {#fee-trigger}`,
      );
    }
    ({ files, book } = publish(files, `2031-01-0${String(turn)}`));
  }
  holds(book);
  const all = versionsOf(book, 'fee-trigger');
  assert.deepEqual(
    all.slice(0, 6).map(({ en }) => en.title),
    [5, 4, 3, 2, 1].map((turn) => `${title.en} ${String(turn)}`).concat(title.en),
  );
  all.forEach((kept, index) => {
    const { earlier, later, isPresent, replacedBy } = standingOf(book, kept);
    assert.equal(later, all[index - 1]);
    assert.equal(earlier, all[index + 1]);
    assert.equal(isPresent, index === 0);
    assert.equal(replacedBy === undefined, index === 0);
  });
});

test('a paragraph that is cut stands in the version that had it, and the comparison strikes it', () => {
  const files: Files = new Map(content);
  rearrange(files, 'licensing', (blocks) => {
    blocks.splice(startOf(blocks, 'fee-trigger') + 1, 1);
  });
  const id = before.versions.get(`fee-trigger ${keepVersion(before, 'fee-trigger').version}`)?.zh
    .paragraphs[0]?.id;
  assert.ok(id);
  const retired = `- state: retired\n  date: 2031-01-02\n  kind: paragraph\n  id: ${id}\n  nearest: section fee-trigger\n${reason}  text:\n    zh: 旧。\n    en: Old.\n`;
  const { book } = publish(files, '2031-01-02', retired);
  holds(book);
  const [now, was] = versionsOf(book, 'fee-trigger');
  assert.ok(now && was);
  for (const locale of locales) {
    const { paragraphs, claims } = compareVersions(was, now, locale);
    assert.deepEqual(paragraphs[0]?.pieces, [
      { kind: 'struck', text: was[locale].paragraphs[0]?.text },
    ]);
    assert.deepEqual(
      claims.struck.map((claim) => claim.id),
      ['rules-changed'],
    );
    assert.ok(
      paragraphs.slice(1).every(({ pieces }) => pieces.every(({ kind }) => kind === 'same')),
    );
  }
  assert.equal(presentPlaceOf(book, 'zh', id), undefined);
});

test('a claim that is reworded reads in each version as it then stood, and is named first', () => {
  const files: Files = new Map(content);
  const claim = before.claims.get('rules-changed');
  assert.ok(claim);
  const reworded =
    'When it launched the new Bing, Microsoft raised the price of building a chatbot.';
  change(files, 'content/claims.yaml', claim.en, reworded);
  const telling = '<Claim id="rules-changed">';
  change(files, 'content/en/licensing.mdx', new RegExp(`${telling}[^<]*`), telling + reworded);
  const { book } = publish(files, '2031-01-02');
  holds(book);
  const [now, was] = versionsOf(book, 'fee-trigger');
  assert.ok(now && was);
  assert.equal(was.claims.find(({ id }) => id === claim.id)?.en, claim.en);
  const { claims } = compareVersions(was, now, 'en');
  assert.deepEqual(
    claims.restated.map((item) => item.was.id),
    ['rules-changed'],
  );
  assert.deepEqual(compareVersions(was, now, 'zh').claims.restated, []);
});

test('numbers that changed are named', () => {
  const files: Files = new Map(content);
  for (const [locale, more] of [
    ['zh', '到2031年，是三家。'],
    ['en', ' By 2031 there were three.'],
  ] as const) {
    const path = `content/${locale}/licensing.mdx`;
    const blocks = (files.get(path) ?? '').split('\n\n');
    const index = startOf(blocks, 'fee-trigger') + 1;
    blocks[index] = `${blocks[index] ?? ''}${more}`;
    files.set(path, blocks.join('\n\n'));
  }
  const [now, was] = versionsOf(publish(files, '2031-01-02').book, 'fee-trigger');
  assert.ok(now && was);
  for (const locale of locales) {
    const { numbers } = compareVersions(was, now, locale);
    assert.deepEqual(numbers.struck, []);
    assert.ok(
      numbers.added.some((text) => text.includes('2031')),
      numbers.added.join(),
    );
  }
});

test('a section that is split leaves its paragraphs a way on, in the section that has them now', () => {
  const files: Files = new Map(content);
  rearrange(files, 'licensing', (blocks) => {
    const last = endOf(blocks, 'fee-trigger');
    blocks.splice(startOf(blocks, 'fee-trigger') + 2, 0, '## A part {#fee-part}');
    assert.ok(last > 0);
  });
  for (const locale of locales) {
    const summary = '  - id: fee-trigger\n';
    change(
      files,
      `content/${locale}/licensing.mdx`,
      summary,
      `  - id: fee-part\n    summary: x\n${summary}`,
    );
  }
  change(files, 'content/outline.yaml', /^.*id: fee-trigger.*\n/m, (line) => {
    const first = line.replace(/, figures: \[.*\]/, '');
    return first + line.replace('fee-trigger', 'fee-part');
  });
  const { book } = publish(files, '2031-01-02');
  holds(book);
  const was = versionsOf(book, 'fee-trigger')[1];
  const second = was?.zh.paragraphs[1]?.id ?? '';
  const home = book.outline.find(({ id }) => id === 'licensing')?.sections ?? [];
  const number = home.findIndex(({ id }) => id === 'fee-part') + 1;
  assert.equal(presentPlaceOf(book, 'en', second)?.number, `5.${String(number)}`);
});

test('a section merged into another is still read where it was cited, and leads to the other', () => {
  const files: Files = new Map(content);
  rearrange(files, 'sales', (blocks) => {
    blocks.splice(startOf(blocks, 'where-the-money-is'), 1);
  });
  drop(files, 'sales', 'where-the-money-is');
  const moved = `- state: moved\n  date: 2031-01-02\n  kind: section\n  from: sales/where-the-money-is\n  to: sales/second-pitch\n${reason}`;
  const { book } = publish(files, '2031-01-02', moved);
  holds(book);
  const [was] = versionsOf(book, 'where-the-money-is');
  assert.ok(was);
  const { isPresent, section } = standingOf(book, was);
  assert.deepEqual([isPresent, section?.id], [false, 'second-pitch']);
});

test('a section moved to another chapter keeps the addresses of its versions', () => {
  const files: Files = new Map(content);
  for (const locale of locales) {
    const from = `content/${locale}/sales.mdx`;
    const blocks = (files.get(from) ?? '').split('\n\n');
    const start = startOf(blocks, 'where-the-money-is');
    const section = blocks.splice(start, endOf(blocks, 'where-the-money-is') - start);
    files.set(from, blocks.join('\n\n'));
    const to = `content/${locale}/licensing.mdx`;
    files.set(to, `${(files.get(to) ?? '').trimEnd()}\n\n${section.join('\n\n').trimEnd()}\n`);
  }
  const entry = drop(files, 'sales', 'where-the-money-is');
  change(
    files,
    'content/outline.yaml',
    /^(- id: licensing\n[^]*?)(?=^- id: )/m,
    (whole) => whole + entry,
  );
  for (const locale of locales) {
    change(
      files,
      `content/${locale}/licensing.mdx`,
      /\n---\n/,
      '\n  - id: where-the-money-is\n    summary: x\n---\n',
    );
  }
  const moved = `- state: moved\n  date: 2031-01-02\n  kind: section\n  from: sales/where-the-money-is\n  to: licensing/where-the-money-is\n${reason}`;
  const { book } = publish(files, '2031-01-02', moved);
  holds(book);
  const [was] = versionsOf(book, 'where-the-money-is');
  assert.ok(was);
  assert.match(keptVersionPath('zh', was), /^\/zh\/sales\/where-the-money-is\/v\//);
  assert.ok(standingOf(book, was).isPresent);
});

test('of a section that is retired the last version says so', () => {
  const files: Files = new Map(content);
  rearrange(files, 'sales', (blocks) => {
    const start = startOf(blocks, 'where-the-money-is');
    blocks.splice(start, endOf(blocks, 'where-the-money-is') - start);
  });
  drop(files, 'sales', 'where-the-money-is');
  const texts = '  text:\n    zh: 旧。\n    en: Old.\n';
  const gone = [
    ['section', 'where-the-money-is', 'chapter sales'],
    ...keepVersion(before, 'where-the-money-is').zh.paragraphs.map(({ id = '' }) => [
      'paragraph',
      id,
      'chapter sales',
    ]),
  ].map(
    ([kind, id, nearest]) =>
      `- state: retired\n  date: 2031-01-02\n  kind: ${kind ?? ''}\n  id: ${id ?? ''}\n  nearest: ${nearest ?? ''}\n${reason}${texts}`,
  );
  const { book } = publish(files, '2031-01-02', gone.join(''));
  holds(book);
  const [was] = versionsOf(book, 'where-the-money-is');
  assert.ok(was);
  const { isPresent, section, retired } = standingOf(book, was);
  assert.deepEqual([isPresent, section, retired?.date], [false, undefined, '2031-01-02']);
});

/** Takes a section off the outline and the frontmatter. */
function drop(files: Files, chapter: string, section: string): string {
  let entry = '';
  change(files, 'content/outline.yaml', new RegExp(`^.*id: ${section}\\b.*\\n`, 'm'), (line) => {
    entry = line;
    return '';
  });
  for (const locale of locales) {
    const path = `content/${locale}/${chapter}.mdx`;
    change(files, path, new RegExp(`  - id: ${section}\\n    summary: .*\\n`), '');
  }
  return entry;
}
