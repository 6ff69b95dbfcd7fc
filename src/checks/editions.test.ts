import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBook, registerFile } from '../content/book.ts';
import { formatProblem } from '../content/problem.ts';
import { editionFile } from '../content/versions/frozen-edition.ts';
import { versionFile } from '../content/versions/kept-version.ts';
import { change, content } from '../testing/scratch-book.ts';
import type { Files } from '../testing/scratch-book.ts';
import { editions } from './editions.ts';

const [edition] = readBook(content).book.editions;
assert.ok(edition);
const file = editionFile(edition.date);
const [section] = edition.chapters[0]?.sections ?? [];
assert.ok(section);

const saidAfter = (edit: (files: Files) => void): string => {
  const files: Files = new Map(content);
  edit(files);
  const { book, problems } = readBook(files);
  return [...problems, ...editions(book)].map(formatProblem).join('\n');
};
const lineOf = (path: string, words: string): number =>
  (content.get(path) ?? '').split('\n').findIndex((line) => line.includes(words)) + 1;

test('every edition is as it was frozen', () => {
  assert.equal(
    saidAfter(() => undefined),
    '',
  );
});

test('an edition that is gone is asked back, by the line that registered it', () => {
  const heard = saidAfter((files) => files.delete(file));
  const line = lineOf(registerFile, `kind: edition, id: ${edition.date}`);
  assert.ok(heard.startsWith(`${registerFile}:${line} `), heard);
  assert.match(heard, /was published and is gone. Put content\/editions\/.*yaml back/);
});

for (const [what, from, to] of [
  ['a version', `version: ${section.version}`, 'version: aaaaaaa'],
  ['a title', /zh: ./, 'zh: 另'],
  ['the checksum', `checksum: ${edition.checksum}`, 'checksum: aaaaaaaaaaaaaaaa'],
  ['its number', /name: '.*'/, `name: '9.9'`],
  ['the order of sections', section.id, 'another-section'],
] as const) {
  test(`an edition of which somebody altered ${what} is refused`, () => {
    const heard = saidAfter((files) => {
      change(files, file, from, to);
    });
    assert.match(heard, /^content\/editions\/\S+ {2}what was frozen has been altered here/);
  });
}

test('an edition under a checksum of its own is refused by the register', () => {
  const heard = saidAfter((files) => {
    change(files, registerFile, edition.checksum, 'aaaaaaaaaaaaaaaa');
  });
  assert.match(heard, /what was frozen has been altered here/);
});

test('an edition that the register does not know is refused', () => {
  const heard = saidAfter((files) => {
    change(files, registerFile, /- .*kind: edition.*\n/, '');
  });
  assert.match(heard, /has no line in the register. .*npm run edition/);
});

test('an edition that names a version that is not kept says which, on its line', () => {
  const path = versionFile(section.id, section.version);
  const heard = saidAfter((files) => files.delete(path));
  assert.ok(heard.startsWith(`${file}:${lineOf(file, section.id)} `), heard);
  assert.ok(heard.includes(`which is not kept. Put ${path} back`), heard);
});

test('a kept version whose claims are not those of the edition is named', () => {
  const heard = saidAfter((files) => {
    change(files, versionFile(section.id, section.version), section.checksum, 'b'.repeat(16));
  });
  assert.match(heard, /which is kept otherwise/);
});

test('an edition in the file of another day is sent home', () => {
  const heard = saidAfter((files) => {
    files.set('content/editions/2031-01-01.yaml', files.get(file) ?? '');
    files.delete(file);
  });
  assert.ok(heard.includes(`the file is that of ${file}`), heard);
});

test('a site without an edition says how to freeze the first', () => {
  const heard = saidAfter((files) => {
    files.delete(file);
    change(files, registerFile, /- .*kind: edition.*\n/, '');
  });
  assert.match(heard, /Run "npm run edition"/);
});
