import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesFile, readBook } from '../content/book.ts';
import { formatProblem } from '../content/problem.ts';
import { formatKeptVersion, versionFile } from '../content/versions/kept-version.ts';
import { keepVersion } from '../content/versions/keep-version.ts';
import { versionFiles } from '../content/versions/version-files.ts';
import { change, content } from '../testing/scratch-book.ts';
import type { Files } from '../testing/scratch-book.ts';
import { publish } from '../testing/published-change.ts';
import { versions } from './versions.ts';

const old = versionFile('fee-trigger', '6a99a0c');
const said = (files: Files): string => {
  const { book, problems } = readBook(files);
  return [...problems, ...versions(book)].map(formatProblem).join('\n');
};
const spoilt = (edit: (files: Files) => void): string => {
  const files: Files = new Map(content);
  edit(files);
  return said(files);
};

test('every version that the history names is kept as it was published', () => {
  assert.equal(said(new Map(content)), '');
});

test('a version that was published and is gone is asked back, by the line of the history that names it', () => {
  const lines = (content.get(changesFile) ?? '').split('\n');
  const line = lines.findIndex((text) => text.includes(`fee-trigger: '6a99a0c'`)) + 1;
  const heard = spoilt((files) => files.delete(old));
  assert.ok(heard.startsWith(`${changesFile}:${String(line)} `), heard);
  assert.match(heard, /version 6a99a0c of "fee-trigger" was published and is not kept/);
  assert.match(heard, /Put content\/versions\/fee-trigger\/6a99a0c.json back/);
});

for (const [what, from, to] of [
  ['its text', '租用必应索引的条款', '租用必应索引的规则'],
  ['a claim', '"basis": "report"', '"basis": "record"'],
  ['its checksum', /"checksum": "./, '"checksum": "x'],
  ['the version that it calls itself', '"version": "6a99a0c"', '"version": "6a99a0d"'],
] as const) {
  test(`a kept version of which somebody altered ${what} is refused`, () => {
    assert.match(
      spoilt((files) => {
        change(files, old, from, to);
      }),
      /content\/versions\/fee-trigger\/6a99a0c\.json:\d+ .*(altered here|the file is that of)/,
    );
  });
}

test('a file that is no version says on which line', () => {
  const heard = spoilt((files) => {
    change(files, old, '"basis": "report"', '"basis": "rumour"');
  });
  const line =
    (content.get(old) ?? '').split('\n').findIndex((text) => text.includes('"basis"')) + 1;
  assert.ok(heard.includes(`${old}:${String(line)} `), heard);
});

test('a version whose entry somebody took out of the history is not forgotten', () => {
  assert.match(
    spoilt((files) => {
      change(files, changesFile, `    fee-trigger: '6a99a0c'\n`, '');
    }),
    /6a99a0c\.json:1 .*content\/changes\.yaml says nothing/,
  );
});

test('who registers twice while editing leaves one draft, and what was committed stays', () => {
  const edit = (files: Files, to: string): Files => {
    const next: Files = new Map(files);
    change(next, 'content/en/licensing.mdx', '## The rule that changes the price', `## ${to}`);
    return next;
  };
  const register = (files: Files): Files => {
    const next: Files = new Map(files);
    const { write, remove } = versionFiles(readBook(files).book, new Set(content.keys()));
    for (const [path, text] of write) next.set(path, text);
    for (const path of remove) next.delete(path);
    return next;
  };
  const once = register(edit(content as Files, 'A rule'));
  const again: Files = new Map(once);
  change(again, 'content/en/licensing.mdx', '## A rule', '## Another rule');
  const twice = register(again);
  const drafts = [...twice.keys()].filter((path) => !content.has(path));
  const draft = keepVersion(readBook(twice).book, 'fee-trigger');
  assert.deepEqual(drafts, [versionFile('fee-trigger', draft.version)]);
  assert.equal(twice.get(drafts[0] ?? ''), formatKeptVersion(draft));
  assert.ok([...content.keys()].every((path) => twice.has(path)));
  assert.equal(said(publish(again, '2031-01-02').files), '');
});
