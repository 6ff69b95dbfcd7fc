import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOfForm, owedBeforePublication } from './index.ts';
import { draftOf } from '../content/draft.ts';
import { getSection, readBook } from '../content/book.ts';
import { paragraphIdOf } from '../content/permalinks/permalink.ts';
import { sectionState } from '../content/version.ts';
import { change, content } from '../testing/scratch-book.ts';
import type { Files } from '../testing/scratch-book.ts';

const today = '2027-01-02';

/** The draft of a copy that a writer has changed. */
function draftAfter(edit: (files: Files) => void) {
  const files = new Map(content);
  edit(files);
  const reading = readBook(files);
  const faults = faultsOfForm(reading);
  const owed = faults.length > 0 ? [] : owedBeforePublication(reading.book);
  return { faults, owed, book: draftOf(reading.book, today) };
}

const chapter = 'content/zh/licensing.mdx';
const firstWords = /(\{#fee-trigger\}\n\n)/;

test('a writer sees one edited word without having told register or history of it', () => {
  const { faults, owed, book } = draftAfter((files) => {
    change(files, chapter, firstWords, '$1现在，');
  });
  assert.deepEqual(faults, []);
  assert.match(owed.map(({ fault }) => fault).join('\n'), /not as it was registered/);
  assert.match(owed.map(({ fault }) => fault).join('\n'), /fee-trigger" is at version/);
  assert.match(paragraphIdOf(book, 'fee-trigger', 1) ?? '', /^fee-trigger\.[a-z0-9]+$/);
  assert.equal(sectionState(book, 'fee-trigger').date, today);
});

test('a section that one language lacks is owed, and stops nothing', () => {
  const { faults, owed, book } = draftAfter((files) => {
    change(
      files,
      'content/outline.yaml',
      '- { id: fee-trigger',
      '- { id: new-one, ink: k }\n    - { id: fee-trigger',
    );
    change(
      files,
      chapter,
      /(## [^\n]*\{#fee-trigger\})/,
      '## 新的一节 {#new-one}\n\n一段新话。\n\n$1',
    );
  });
  assert.deepEqual(faults, []);
  assert.match(
    owed.map(({ fault }) => fault).join('\n'),
    /section "new-one" of the outline is not written here/,
  );
  assert.equal(getSection(book, 'zh', 'new-one').section.paragraphs.length, 1);
  assert.deepEqual(getSection(book, 'en', 'new-one').section.paragraphs, []);
});

test('a tag left open and a claim that nobody knows are faults of form', () => {
  const open = draftAfter((files) => {
    change(files, chapter, firstWords, '$1<Claim id="stake-49">');
  });
  assert.match(open.faults.map(({ fault }) => fault).join('\n'), /not MDX/);
  const unknown = draftAfter((files) => {
    change(files, chapter, firstWords, '$1<Claim id="nobody">某事</Claim>');
  });
  assert.match(
    unknown.faults.map(({ fault }) => fault).join('\n'),
    /"nobody" is not in the ledger/,
  );
});
