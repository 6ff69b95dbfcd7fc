import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { cite } from '../citations/citation.ts';
import type { CitationRecord } from '../citations/citation.ts';
import { changes } from './changes.ts';
import { registration } from './permalinks.ts';
import { versions } from './versions.ts';
import { sampleRecord } from '../testing/citation-record-sample.ts';
import { publish } from '../testing/published-change.ts';
import { change, content } from '../testing/scratch-book.ts';
import type { Files } from '../testing/scratch-book.ts';
import { paragraphFragment } from '../content/address.ts';
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
          .map(({ text, stop = '' }) => text + stop)
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
  let files: Files = new Map(content);
  let book = before;
  for (let turn = 1; turn <= 5; turn += 1) {
    retitle(files, String(turn));
    ({ files, book } = publish(files, `2031-01-0${String(turn)}`));
  }
  holds(book);
  const all = versionsOf(book, 'fee-trigger');
  const title = keepVersion(before, 'fee-trigger').en.title;
  assert.deepEqual(
    all.slice(0, 6).map(({ en }) => en.title),
    [5, 4, 3, 2, 1].map((turn) => `${title} ${String(turn)}`).concat(title),
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
  const id = keepVersion(before, 'fee-trigger').zh.paragraphs[0]?.id;
  assert.ok(id);
  const { book } = publish(files, '2031-01-02', cutFirstParagraph(files, id, '2031-01-02'));
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
  rewordClaim(files);
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
  splitAfterFirst(files);
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
  const { book } = publish(files, '2031-01-02', merge(files, 'where-the-money-is', '2031-01-02'));
  holds(book);
  const [was] = versionsOf(book, 'where-the-money-is');
  assert.ok(was);
  const { isPresent, section } = standingOf(book, was);
  assert.deepEqual([isPresent, section?.id], [false, 'second-pitch']);
});

test('a section moved to another chapter keeps the addresses of its versions', () => {
  const files: Files = new Map(content);
  const { book } = publish(files, '2031-01-02', move(files, 'where-the-money-is', '2031-01-02'));
  holds(book);
  const [was] = versionsOf(book, 'where-the-money-is');
  assert.ok(was);
  assert.match(keptVersionPath('zh', was), /^\/zh\/sales\/where-the-money-is\/v\//);
  assert.ok(standingOf(book, was).isPresent);
});

test('of a section that is retired the last version says so', () => {
  const files: Files = new Map(content);
  const { book } = publish(files, '2031-01-02', retire(files, 'where-the-money-is', '2031-01-02'));
  holds(book);
  const [was] = versionsOf(book, 'where-the-money-is');
  assert.ok(was);
  const { isPresent, section, retired } = standingOf(book, was);
  assert.deepEqual([isPresent, section, retired?.date], [false, undefined, '2031-01-02']);
});

/** A citation as a reader took it down: a file of references, and the words that it is for. */
interface TakenCitation {
  readonly file: string;
  readonly words: string;
}

/** Of every section and every paragraph in both languages, in both kinds of file. */
const taken = cited.flatMap((kept): TakenCitation[] =>
  locales.flatMap((locale) => {
    const { title, paragraphs } = kept[locale];
    const places = [{ id: undefined, text: title }, ...paragraphs];
    return places.map(({ id, text }, number): TakenCitation => {
      const fragment = id === undefined ? '' : paragraphFragment(id);
      const record: CitationRecord = {
        ...sampleRecord(number === 0 ? 'section' : 'paragraph', locale),
        ...{ id: id ?? kept.section, title, paragraph: number === 0 ? undefined : number },
        ...{ version: kept.version, isFixed: true },
        address: `https://site.test${keptVersionPath(locale, kept)}${fragment}`,
      };
      return { file: cite(record, number % 2 === 0 ? 'biblatex' : 'csl-json'), words: text };
    });
  }),
);

test('200 citations and more still open, after every kind of change, what they cited word for word', () => {
  let files: Files = new Map(content);
  let book = before;
  const after = (day: string, edit: (date: string) => unknown): void => {
    const date = `2031-02-${day}`;
    const lines = edit(date);
    ({ files, book } = publish(files, date, typeof lines === 'string' ? lines : ''));
  };
  for (const day of ['01', '02', '03', '04', '05']) {
    after(day, () => {
      retitle(files, day);
    });
  }
  after('06', () => {
    rewordClaim(files);
  });
  const first = keepVersion(before, 'fee-trigger').zh.paragraphs[0]?.id ?? '';
  after('07', (date) => cutFirstParagraph(files, first, date));
  after('08', () => {
    splitAfterFirst(files);
  });
  after('09', (date) => merge(files, 'where-the-money-is', date));
  after('10', (date) => move(files, 'two-teams', date));
  after('11', (date) => retire(files, 'einstein-gpt', date));
  holds(book);

  const pages = new Map(
    publishedVersions(book).flatMap((kept) =>
      locales.map((locale) => [keptVersionPath(locale, kept), { kept, locale }] as const),
    ),
  );
  const fates = new Map<string, number>();
  for (const { file, words } of taken) {
    const [{ URL: address = '', version } = {}] = new Cite(file).data;
    const { pathname, hash } = new URL(address);
    const { kept, locale } = pages.get(pathname) ?? {};
    assert.ok(kept && locale, address);
    assert.equal(kept.version, version);
    const { title, paragraphs } = kept[locale];
    const place = paragraphs.find(({ id = '' }) => paragraphFragment(id) === hash);
    const said = place && keptWordsOf(place).map(({ text, stop = '' }) => text + stop);
    assert.equal(hash === '' ? title : said?.join(''), words, address);
    // And what became of it: it stands, or has a later version, or is in another section, or was retired.
    const { isPresent, replacedBy, section, retired } = standingOf(book, kept);
    const fate = [
      isPresent && 'stands',
      replacedBy && 'replaced',
      section !== undefined && section.id !== kept.section && `in ${section.id}`,
      retired && 'retired',
    ].filter(Boolean);
    assert.notDeepEqual(fate, [], address);
    fates.set(fate.join(), (fates.get(fate.join()) ?? 0) + 1);
  }
  assert.ok(taken.length >= 200, String(taken.length));
  assert.deepEqual([...fates.keys()].toSorted(), [
    'in second-pitch',
    'replaced',
    'retired',
    'stands',
  ]);
});

/** Another title for §5.2, in both languages. */
function retitle(files: Files, mark: string): void {
  for (const locale of locales) {
    const { title } = keepVersion(before, 'fee-trigger')[locale];
    const heading = /^## .* \{#fee-trigger\}/m;
    change(files, `content/${locale}/licensing.mdx`, heading, `## ${title} ${mark} {#fee-trigger}`);
  }
}

/** Takes out the first paragraph of §5.2. */
function cutFirstParagraph(files: Files, id: string, date: string): string {
  rearrange(files, 'licensing', (blocks) => {
    blocks.splice(startOf(blocks, 'fee-trigger') + 1, 1);
  });
  return retirement('paragraph', id, 'section fee-trigger', date);
}

/** Other words for a claim, in the ledger and where it is told. */
function rewordClaim(files: Files): void {
  const reworded =
    'When it launched the new Bing, Microsoft raised the price of building a chatbot.';
  change(files, 'content/claims.yaml', before.claims.get('rules-changed')?.en ?? '', reworded);
  const telling = '<Claim id="rules-changed">';
  change(files, 'content/en/licensing.mdx', new RegExp(`${telling}[^<]*`), telling + reworded);
}

/** Makes a section of its own of §5.2 from its second paragraph on. */
function splitAfterFirst(files: Files): void {
  rearrange(files, 'licensing', (blocks) => {
    blocks.splice(startOf(blocks, 'fee-trigger') + 2, 0, '## A part {#fee-part}');
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
}

/** Makes a section of chapter 4 part of the one before it. */
function merge(files: Files, section: string, date: string): string {
  rearrange(files, 'sales', (blocks) => {
    blocks.splice(startOf(blocks, section), 1);
  });
  drop(files, 'sales', section);
  return movement(`sales/${section}`, 'sales/second-pitch', date);
}

/** Moves a section of chapter 4 to the end of chapter 5. */
function move(files: Files, section: string, date: string): string {
  for (const locale of locales) {
    const from = `content/${locale}/sales.mdx`;
    const blocks = (files.get(from) ?? '').split('\n\n');
    const start = startOf(blocks, section);
    const moved = blocks.splice(start, endOf(blocks, section) - start);
    files.set(from, blocks.join('\n\n'));
    const to = `content/${locale}/licensing.mdx`;
    files.set(to, `${(files.get(to) ?? '').trimEnd()}\n\n${moved.join('\n\n').trimEnd()}\n`);
    change(files, to, /\n---\n/, `\n  - id: ${section}\n    summary: x\n---\n`);
  }
  const entry = drop(files, 'sales', section);
  change(
    files,
    'content/outline.yaml',
    /^(- id: licensing\n[^]*?)(?=^- id: )/m,
    (whole) => whole + entry,
  );
  return movement(`sales/${section}`, `licensing/${section}`, date);
}

/** Takes out a section of chapter 4 and all its paragraphs. */
function retire(files: Files, section: string, date: string): string {
  rearrange(files, 'sales', (blocks) => {
    const start = startOf(blocks, section);
    blocks.splice(start, endOf(blocks, section) - start);
  });
  drop(files, 'sales', section);
  const paragraphs = keepVersion(before, section).zh.paragraphs.map(({ id = '' }) => id);
  return [
    retirement('section', section, 'chapter sales', date),
    ...paragraphs.map((id) => retirement('paragraph', id, 'chapter sales', date)),
  ].join('');
}

/** Lines of the register that only a person can write. */
const movement = (from: string, to: string, date: string): string =>
  `- state: moved\n  date: ${date}\n  kind: section\n  from: ${from}\n  to: ${to}\n${reason}`;
const retirement = (kind: string, id: string, nearest: string, date: string): string =>
  `- state: retired\n  date: ${date}\n  kind: ${kind}\n  id: ${id}\n  nearest: ${nearest}\n${reason}` +
  '  text:\n    zh: 旧。\n    en: Old.\n';

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
