import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBook, registerFile } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import { locales } from '../content/locale.ts';
import { paragraphIdOf, paragraphIds } from '../content/permalinks/permalink.ts';
import { formatProblem } from '../content/problem.ts';
import { permalinks, registration } from './permalinks.ts';
import { checkReading } from './index.ts';
import { publish } from '../testing/published-change.ts';
import { change, content } from '../testing/scratch-book.ts';
import type { Files } from '../testing/scratch-book.ts';
import { propose } from '../content/permalinks/propose.ts';
import { formatChoice, formatEntry } from '../content/permalinks/register-command.ts';
import { lastTexts } from '../content/versions/last-texts.ts';
import { versionFiles } from '../content/versions/version-files.ts';

const before = readBook(content).book;
const day = '2031-01-02';

/** What a writer does to the paragraphs of a chapter, in both languages: the blocks of its text, to be changed. */
function blocks(
  files: Files,
  chapter: string,
  edit: (blocks: string[], locale: string) => void,
): void {
  for (const locale of locales) {
    const path = `content/${locale}/${chapter}.mdx`;
    const parts = (files.get(path) ?? '').split('\n\n');
    edit(parts, locale);
    files.set(path, parts.join('\n\n'));
  }
}

/** The place of a section's n-th paragraph among the blocks. */
function at(parts: readonly string[], section: string, number: number): number {
  let index = parts.findIndex((part) => part.includes(`{#${section}}`));
  for (let left = number; left > 0; left -= 1) {
    do index += 1;
    while (/^<(Figure|Since)/.test(parts[index] ?? ''));
  }
  return index;
}

/** Content after an edit, before anybody has run the register. */
function edited(edit: (files: Files) => void): Files {
  const files: Files = new Map(content);
  edit(files);
  return files;
}

/** What the gate says of published addresses. */
function said(files: Files): string {
  const { book } = readBook(files);
  return [...permalinks(book), ...registration(book)].map(formatProblem).join('\n');
}

/** `npm run register` on a scratch copy; `more` is what a person adds to it. */
function registered(files: Files, more = ''): { files: Files; book: Book; asked: string } {
  const proposal = propose(readBook(files).book, day);
  const lines = proposal.entries.map(formatEntry).join('');
  const next: Files = new Map(files);
  next.set(registerFile, `${files.get(registerFile) ?? ''}${lines}${more}`);
  const { write } = versionFiles(readBook(next).book, new Set());
  for (const [path, text] of write) next.set(path, text);
  const asked = proposal.gone
    .map((permalink) => formatChoice(permalink, lastTexts(before), day))
    .join('\n');
  return { files: next, book: readBook(next).book, asked };
}

const idOf = (section: string, number: number): string =>
  paragraphIdOf(before, section, number) ?? '';
const reason = `  reason:\n    zh: 演练。\n    en: A drill.\n`;

test('untouched content has nothing to register and breaks no promise', () => {
  assert.equal(said(new Map(content)), '');
  assert.deepEqual(propose(before, day).entries, []);
});

test('a paragraph put before a linked one leaves the link with its text', () => {
  const files = edited((copy) => {
    blocks(copy, 'licensing', (parts, locale) => {
      const added =
        locale === 'zh'
          ? '规则是这样写的，先看一遍。'
          : 'This is how the rule reads; here it is once through.';
      parts.splice(at(parts, 'fee-trigger', 1), 0, added);
    });
  });
  assert.match(said(files), /npm run register/);
  const { files: after, book } = registered(files);
  assert.equal(said(after), '');
  for (const number of [1, 2, 3]) {
    assert.equal(paragraphIdOf(book, 'fee-trigger', number + 1), idOf('fee-trigger', number));
  }
  const fresh = paragraphIdOf(book, 'fee-trigger', 1) ?? '';
  assert.match(fresh, /^fee-trigger\./);
  assert.ok(!before.permalinks.has(`paragraph ${fresh}`));
});

test('paragraphs that change places keep their links', () => {
  const { files, book } = registered(
    edited((copy) => {
      blocks(copy, 'licensing', (parts) => {
        const [first, second] = [at(parts, 'fee-trigger', 1), at(parts, 'fee-trigger', 2)];
        [parts[first], parts[second]] = [parts[second] ?? '', parts[first] ?? ''];
      });
    }),
  );
  assert.equal(said(files), '');
  assert.equal(paragraphIdOf(book, 'fee-trigger', 1), idOf('fee-trigger', 2));
  assert.equal(paragraphIdOf(book, 'fee-trigger', 2), idOf('fee-trigger', 1));
});

for (const [to, chapter] of [
  ['two-ledgers', 'licensing'],
  ['two-teams', 'sales'],
] as const) {
  test(`a paragraph moved to ${chapter} keeps its id, and the register knows both places`, () => {
    const id = idOf('fee-trigger', 3);
    const { files, book } = registered(
      edited((copy) => {
        const moved: Record<string, string> = {};
        blocks(copy, 'licensing', (parts, locale) => {
          moved[locale] = parts.splice(at(parts, 'fee-trigger', 3), 1)[0] ?? '';
        });
        blocks(copy, chapter, (parts, locale) => {
          parts.splice(at(parts, to, 1), 0, moved[locale] ?? '');
        });
      }),
    );
    assert.equal(said(files), '');
    assert.equal(paragraphIdOf(book, to, 1), id);
    assert.deepEqual(book.permalinks.get(`paragraph ${id}`)?.homes, ['fee-trigger', to]);
  });
}

for (const languages of [['zh'], ['en'], ['zh', 'en']]) {
  test(`a paragraph edited in ${languages.join(' and ')} keeps its id`, () => {
    const files = edited((copy) => {
      blocks(copy, 'licensing', (parts, locale) => {
        if (!languages.includes(locale)) return;
        const index = at(parts, 'fee-trigger', 2);
        const more = locale === 'zh' ? '这一点要记住。' : ' That is worth keeping in mind.';
        parts[index] = `${parts[index] ?? ''}${more}`;
      });
    });
    assert.match(said(files), /paragraph 2 of "fee-trigger" is new, or not as it was registered/);
    const { files: after, book } = registered(files);
    assert.equal(said(after), '');
    assert.equal(paragraphIdOf(book, 'fee-trigger', 2), idOf('fee-trigger', 2));
    assert.deepEqual(book.permalinks.get(`paragraph ${idOf('fee-trigger', 2)}`)?.changed, day);
  });
}

test('of a split paragraph the greater part keeps the id, and the other is given a new one', () => {
  const { files, book } = registered(
    edited((copy) => {
      blocks(copy, 'licensing', (parts) => {
        const index = at(parts, 'fee-trigger', 2);
        const text = parts[index] ?? '';
        const cut = text.indexOf('</Claim>') + '</Claim>'.length;
        parts.splice(index, 1, text.slice(0, cut), text.slice(cut).trim());
      });
    }),
  );
  assert.equal(said(files), '');
  const ids = [2, 3].map((number) => paragraphIdOf(book, 'fee-trigger', number));
  assert.equal(ids.filter((id) => id === idOf('fee-trigger', 2)).length, 1);
  assert.equal(ids.filter((id) => id !== undefined && !paragraphIds(before).has(id)).length, 1);
});

test('of two paragraphs made one, the register asks where the lost id leads, and takes the answer', () => {
  const merged = edited((copy) => {
    blocks(copy, 'licensing', (parts, locale) => {
      const index = at(parts, 'fee-trigger', 1);
      const joint = locale === 'zh' ? '' : ' ';
      parts.splice(index, 2, `${parts[index] ?? ''}${joint}${parts[index + 1] ?? ''}`);
    });
  });
  const { files, book, asked } = registered(merged);
  const ids = [idOf('fee-trigger', 1), idOf('fee-trigger', 2)];
  const kept = paragraphIdOf(book, 'fee-trigger', 1) ?? '';
  const lost = ids.find((id) => id !== kept) ?? '';
  assert.ok(ids.includes(kept));
  assert.match(said(files), new RegExp(`paragraph "${lost}" was published and is there no more`));
  assert.ok(asked.includes(`from: fee-trigger/${lost}`));
  const answer = `- state: moved\n  date: ${day}\n  kind: paragraph\n  from: fee-trigger/${lost}\n  to: fee-trigger/${kept}\n${reason}`;
  assert.equal(said(registered(merged, answer).files), '');
});

test('a paragraph that is taken out is refused until it is retired, and then its id is never given again', () => {
  const id = idOf('fee-trigger', 3);
  const files = edited((copy) => {
    blocks(copy, 'licensing', (parts) => {
      parts.splice(at(parts, 'fee-trigger', 3), 1);
    });
  });
  const { files: after, asked } = registered(files);
  assert.match(said(after), new RegExp(`paragraph "${id}" was published and is there no more`));
  const retirement = asked.slice(asked.indexOf('- state: retired')).replace('……', '演练。');
  const retired = registered(files, retirement).files;
  assert.equal(said(retired), '');
  const { book } = registered(
    edited((copy) => {
      for (const [path, text] of retired) copy.set(path, text);
      blocks(copy, 'licensing', (parts, locale) => {
        const text =
          locale === 'zh' ? '另起一段，说的是别的事。' : 'Another paragraph, on another matter.';
        parts.splice(at(parts, 'fee-trigger', 1), 0, text);
      });
    }),
  );
  assert.notEqual(paragraphIdOf(book, 'fee-trigger', 1), id);
});

test('two sections may have one and the same paragraph: each has its own id, and keeps it', () => {
  const files = new Map(content);
  const same = {
    zh: '这一段在两节里一模一样。',
    en: 'This paragraph is the same in two sections.',
  };
  for (const locale of locales) {
    for (const chapter of ['sales', 'access']) {
      const words = `${same[locale]}\n\n`;
      change(files, `content/${locale}/${chapter}.mdx`, /\n## .*\n\n/, (head) => head + words);
    }
  }
  const { files: after, book } = publish(files, '2027-01-01');
  assert.deepEqual(checkReading(readBook(after)), []);
  assert.deepEqual(propose(book, '2027-01-02'), { entries: [], gone: [] });
  for (const section of ['two-teams', 'few-inside']) {
    assert.match(paragraphIdOf(book, section, 1) ?? '', new RegExp(`^${section}\\.`));
  }
});
