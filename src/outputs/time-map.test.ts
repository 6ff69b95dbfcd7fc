import assert from 'node:assert/strict';
import { test } from 'node:test';
import Link from 'http-link-header';
import { changesOf } from '../content/change.ts';
import { publishedVersions } from '../content/versions/version-history.ts';
import { sampleBook, sampleFirstEdition } from '../testing/book-sample.ts';
import { timeMapOf } from './time-map.ts';

const full = (path: string): string => `https://site.test${path}`;

/** As a client of Memento reads it: by a parser of RFC 8288, whose grammar is that of link format. */
const clientOf = (section: string): Link => Link.parse(timeMapOf(sampleBook, section, full));

/** The day of an HTTP date, of which no other form is allowed (RFC 9110, 5.6.7). */
function dayOf(date = ''): string {
  assert.match(
    date,
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  );
  const read = new Date(date);
  assert.equal(read.toUTCString(), date);
  return read.toISOString().slice(0, 10);
}

test('a client of Memento finds the section, the list and every version with its day, the oldest first', () => {
  for (const section of new Set(publishedVersions(sampleBook).map((kept) => kept.section))) {
    const links = clientOf(section);
    const changes = changesOf(sampleBook.changes, section).toReversed();
    assert.deepEqual(
      links.rel('original').map(({ uri }) => uri),
      [`https://site.test/s/${section}/`],
    );
    // No server answers by date.
    assert.deepEqual(links.rel('timegate'), []);
    const mementos = links.rel('memento');
    assert.deepEqual(
      mementos.map(({ uri, datetime }) => [uri, dayOf(datetime)]),
      changes.map(({ date, versions }) => [
        `https://site.test/s/${section}/v/${versions[section] ?? ''}/`,
        date,
      ]),
    );
    const [self] = links.rel('self');
    assert.equal(self?.uri, `https://site.test/s/${section}/timemap.link`);
    assert.equal(self.type, 'application/link-format');
    assert.deepEqual(
      [dayOf(self.from), dayOf(self.until)],
      [changes[0]?.date, changes.at(-1)?.date],
    );
  }
});

test('the first and the last version are told apart, and one that is alone is both', () => {
  const urisOf = (links: Link, rel: string) => links.rel(rel).map(({ uri }) => uri);
  const links = clientOf('fee-trigger');
  const mementos = urisOf(links, 'memento');
  assert.ok(mementos.length > 2);
  assert.deepEqual(urisOf(links, 'first'), mementos.slice(0, 1));
  assert.deepEqual(urisOf(links, 'last'), mementos.slice(-1));
  const alone = Link.parse(timeMapOf(sampleFirstEdition, 'fee-trigger', full));
  for (const rel of ['first', 'last', 'memento']) {
    assert.deepEqual(urisOf(alone, rel), mementos.slice(0, 1));
  }
});
