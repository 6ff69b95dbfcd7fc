import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf } from '../content/change.ts';
import { sampleBook } from '../testing/book-sample.ts';
import { timeMapOf } from './time-map.ts';

const full = (path: string): string => `https://site.test${path}`;

/** Reads link format by the grammar of RFC 6690: an address in angle brackets, then its attributes. */
function linksIn(text: string): Map<string, string>[] {
  return [...text.matchAll(/<([^>]+)>((?:\s*;\s*[a-z]+="[^"]*")*)(?:,\s*|$)/g)].map(
    ([, address = '', attributes = '']) =>
      new Map([
        ['address', address],
        ...[...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(
          ([, name = '', value = '']): [string, string] => [name, value],
        ),
      ]),
  );
}

test('a client of Memento finds the section, the list and every version with its day, the oldest first', () => {
  const links = linksIn(timeMapOf(sampleBook, 'fee-trigger', full));
  const changes = changesOf(sampleBook.changes, 'fee-trigger').toReversed();
  assert.equal(links[0]?.get('rel'), 'original');
  assert.equal(links[0].get('address'), 'https://site.test/s/fee-trigger/');
  assert.equal(links[1]?.get('type'), 'application/link-format');
  assert.deepEqual(
    links.slice(2).map((link) => [link.get('address'), link.get('datetime')]),
    changes.map(({ date, versions }) => [
      `https://site.test/s/fee-trigger/v/${versions['fee-trigger'] ?? ''}/`,
      new Date(`${date}T00:00:00Z`).toUTCString(),
    ]),
  );
  assert.equal(links[2]?.get('rel'), 'first memento');
  assert.equal(links.at(-1)?.get('rel'), 'last memento');
});
