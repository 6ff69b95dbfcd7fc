import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { joinedIds, joinPages } from './join-pages.ts';
import { joinMarkdown } from './join-markdown.ts';
import { zipOf } from './zip.ts';

const files = new Map([
  ['zh.html', Buffer.from('<p>甲</p>')],
  ['en.html', Buffer.from('<p>A</p>')],
]);
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('a ZIP is the same bytes whatever the order of its files, the hour and the zone', () => {
  const one = zipOf('book', files, '2026-11-28');
  assert.equal(hash(zipOf('book', new Map([...files].toReversed()), '2026-11-28')), hash(one));
  const elsewhere = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { zipOf } from '${import.meta.dirname}/zip.ts';
       const files = new Map([['en.html', Buffer.from('<p>A</p>')], ['zh.html', Buffer.from('<p>甲</p>')]]);
       process.stdout.write(zipOf('book', files, '2026-11-28'));`,
    ],
    { env: { ...process.env, TZ: 'Pacific/Kiritimati' } },
  );
  assert.equal(hash(elsewhere), hash(one));
  assert.deepEqual(Object.keys(unzipSync(one)), ['book/en.html', 'book/zh.html']);
  assert.notEqual(hash(zipOf('book', files, '2026-11-29')), hash(one));
});

const page = (inside: string): string =>
  `<!DOCTYPE html><html><body><main id="main">${inside}</main><footer></footer></body></html>`;
const parts = [
  {
    chapter: 'sales',
    html: page('<header><h1>Sales</h1></header><p id="c-x"></p><a href="#c-x">x</a>'),
  },
  {
    chapter: 'since',
    html: page(
      '<header><fieldset><input name="lens"></fieldset></header><p id="c-x" aria-describedby="c-x n-y"></p><i id="n-y"></i><a href="#c-x">x</a><a href="/en/sales/">y</a>',
    ),
  },
];

test('pages that become one keep ids apart, and each link at what it named', () => {
  const ids = joinedIds(parts);
  const joined = joinPages(parts, ids, (address, chapter) =>
    address.startsWith('#')
      ? `#${ids.get(chapter)?.get(address.slice(1)) ?? ''}`
      : `to ${address} from ${chapter}`,
  );
  assert.equal(
    joined,
    [
      '<header id="sales"><h1>Sales</h1></header><p id="c-x"></p><a href="#c-x">x</a>',
      '<header id="since"></header><p id="since.c-x" aria-describedby="since.c-x n-y"></p><i id="n-y"></i><a href="#since.c-x">x</a><a href="to /en/sales/ from since">y</a>',
    ].join('\n'),
  );
});

test('chapters that become one text have their headings a level lower and each footnote once', () => {
  const first = '# One\n\nA.[^x]\n\n\\# no heading\n\n[^x]: Who says so.\n';
  const second = '# Two\n\n## Part\n\nB.[^x][^y]\n\n[^x]: Who says so.\n\n[^y]: Another.\n';
  assert.equal(
    joinMarkdown('Both', [first, second]),
    '# Both\n\n## One\n\nA.[^x]\n\n\\# no heading\n\n## Two\n\n### Part\n\nB.[^x][^y]\n\n[^x]: Who says so.\n[^y]: Another.\n',
  );
});
