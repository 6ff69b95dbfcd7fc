import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleFirstEdition, sampleLocate } from '../testing/book-sample.ts';
import type { Book } from '../content/book.ts';
import { changesFeed } from './feed.ts';
import type { FeedWords } from './feed.ts';
import type { XmlElement } from './xml.ts';

const words: FeedWords = {
  title: 'Changes',
  subtitle: 'Every change.',
  author: 'Editors',
  rights: 'CC BY',
  sentenceJoint: ' ',
  version: (number, title, version) => `§${number} ${title} (${version})`,
  kinds: { published: 'First', corrected: 'Corrected', reworded: 'Reworded', extended: 'Extended' },
};

const feedOf = (book: Book) => changesFeed(book, 'en', sampleLocate, words);

function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  const content = element?.content ?? [];
  return typeof content === 'string' ? [] : content.filter((child) => child.name === name);
}

const idOf = (element: XmlElement | undefined) => childrenOf(element, 'id')[0]?.content;
const idsOf = (book: Book) => [feedOf(book), ...childrenOf(feedOf(book), 'entry')].map(idOf);

test('a reader of the feed is told what changed, why, when and where', () => {
  const [first] = sampleFirstEdition.changes;
  const [entry] = childrenOf(feedOf(sampleFirstEdition), 'entry');
  const text = (name: string) => childrenOf(entry, name)[0]?.content;
  assert.equal(text('title'), first?.en.what);
  assert.equal(text('summary'), `${first?.en.what ?? ''} ${first?.en.why ?? ''}`);
  assert.equal(text('updated'), '2026-11-25T00:00:00Z');
  const links = childrenOf(entry, 'link').map(({ attributes }) => attributes.href);
  assert.equal(links[0], 'https://press.example/reports/alliance/en/changes/#change-2026-11-25-1');
  assert.ok(links.includes('https://press.example/reports/alliance/en/licensing/fee-trigger/'));
  const version = first?.versions['fee-trigger'] ?? '';
  const kept = sampleFirstEdition.versions.get(`fee-trigger ${version}`);
  const { title } =
    childrenOf(entry, 'link').find(({ attributes }) =>
      attributes.href?.endsWith(`/en/licensing/fee-trigger/v/${version}/`),
    )?.attributes ?? {};
  assert.equal(title, `§5.2 ${kept?.en.title ?? ''} (${version})`);
});

test('an id never changes: not with the words, not with a newer entry, not with a sub-path', () => {
  const ids = idsOf(sampleFirstEdition);
  assert.equal(ids[0], 'tag:press.example,2026-11-25:en/changes');
  assert.equal(ids[1], 'tag:press.example,2026-11-25:en/changes/2026-11-25-1');
  const reworded = sampleFirstEdition.changes.map((change) => ({
    ...change,
    kind: 'corrected' as const,
    en: { what: 'Other words.', why: 'Others.' },
    versions: { 'two-teams': 'fffffff' },
  }));
  assert.deepEqual(idsOf({ ...sampleFirstEdition, changes: reworded }), ids);
  const [first] = sampleFirstEdition.changes;
  assert.ok(first);
  const newer = { ...first, date: '2027-01-02' };
  const after = idsOf({ ...sampleFirstEdition, changes: [newer, ...sampleFirstEdition.changes] });
  assert.deepEqual([after[0], after.at(-1)], [ids[0], ids.at(-1)]);
  const elsewhere = changesFeed(
    sampleFirstEdition,
    'en',
    (path) => `https://press.example${path}`,
    words,
  );
  assert.equal(idOf(elsewhere), ids[0]);
});

test('no two entries share an id, and the feed is as new as its newest entry', () => {
  const [first] = sampleFirstEdition.changes;
  assert.ok(first);
  const changes = [{ ...first, date: '2027-01-02' }, { ...first }, ...sampleFirstEdition.changes];
  const ids = idsOf({ ...sampleFirstEdition, changes });
  assert.equal(new Set(ids).size, ids.length);
  const [updated] = childrenOf(feedOf({ ...sampleFirstEdition, changes }), 'updated');
  assert.equal(updated?.content, '2027-01-02T00:00:00Z');
});

test('a history without entries gives no feed', () => {
  assert.throws(() => feedOf({ ...sampleFirstEdition, changes: [] }), /history is empty/);
});
