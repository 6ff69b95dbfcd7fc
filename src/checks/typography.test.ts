import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, drill, faultsAfter } from '../testing/scratch-book.ts';
import type { Drill, Files } from '../testing/scratch-book.ts';

const zh = 'content/zh/sales.mdx';
const en = 'content/en/sales.mdx';
const about = 'content/pages/en/about.mdx';
const here = '<Claim id="same-customers">';

/** Puts words into the second paragraph of a chapter. */
function insert(files: Files, path: string, words: string): void {
  change(files, path, here, `${words}${here}`);
}

/** A mistake made in a paragraph by putting words into it. */
function slip(path: string, mistake: string, words: string, says: string): Drill {
  return {
    mistake,
    edit: (files) => {
      insert(files, path, words);
    },
    reports: [[path, here, says]],
  };
}

drill([
  slip(zh, 'a half-width comma between Han characters', '有时,也会。', '有时,也会'),
  slip(zh, 'a half-width comma after a Latin name', '有Type, Adobe等。', 'half-width punctuation'),
  slip(zh, 'a half-width full stop in Chinese', '大家用Adobe.', 'half-width punctuation'),
  slip(zh, 'a bracket of either width in Chinese', '公司（Adobe)，', 'half-width punctuation'),
  slip(zh, 'a typed space beside Latin', '大家与 Adobe都说。', 'a typed space beside a Han'),
  slip(zh, 'a typed space after a full-width comma', '大家， Adobe。', 'a typed space beside'),
  slip(zh, 'an ideographic space', '大家\u3000和。', 'U+3000, ideographic space,'),
  slip(
    zh,
    'straight double quotes in Chinese',
    '他们说"有时"。',
    'a straight quotation mark in Chinese',
  ),
  slip(zh, 'straight single quotes in Chinese', "他们说'有时'。", 'Write “” and, inside them, ‘’'),
  slip(zh, 'half a dash in Chinese', '大家—大公司。', 'a single ellipsis or dash'),
  slip(zh, 'half an ellipsis in Chinese', '大家…', 'Write …… and ——'),
  slip(
    en,
    'a full-width comma in English',
    'Sometimes，yes. ',
    'full-width punctuation in English',
  ),
  slip(
    en,
    'a full-width bracket in English',
    'Some （few） do. ',
    'full-width punctuation in English',
  ),
  slip(
    en,
    'an ideographic full stop in English',
    'They do。 ',
    'full-width punctuation in English',
  ),
  slip(
    en,
    'a straight apostrophe in English',
    "It's so. ",
    'a straight quotation mark or apostrophe',
  ),
  slip(en, 'straight double quotes in English', 'They "may". ', 'a straight quotation mark or'),
  slip(en, 'curly double quotes in English', 'They “may”. ', 'a double quotation mark in English'),
  slip(en, 'a Han character in English', 'It is 有时. ', 'a Han character in English'),
  slip(en, 'two spaces in English', 'One.  Two. ', 'two spaces'),
  {
    mistake: 'a typed space after a digit',
    edit: (files) => {
      insert(files, zh, '大家投到49% 为止。');
      insert(files, en, 'It was 49%. ');
    },
    reports: [[zh, here, 'a typed space beside a Han']],
  },
  {
    mistake: 'a line break inside a Chinese paragraph',
    edit: (files) => {
      change(files, zh, `${here}两`, `${here}\n两`);
    },
    reports: [[zh, here, 'a line break inside a Chinese paragraph']],
  },
  {
    mistake: 'a straight apostrophe in a summary',
    edit: (files) => {
      change(files, en, /(- id: two-teams\n {4}summary: .*)/, "$1 It's so.");
    },
    reports: [[en, "It's so.", 'apostrophe in English']],
  },
  {
    mistake: 'half-width punctuation in a Chinese title',
    edit: (files) => {
      change(files, zh, /title: .*/, 'title: 两拨,一位');
    },
    reports: [[zh, 'title: 两拨,', 'half-width punctuation in Chinese']],
  },
  {
    mistake: 'a straight quote in a note of later events',
    edit: (files) => {
      change(files, en, /<Since to="terms-of-2026".*\n/, "$&It's so. ");
    },
    reports: [[en, '<Since to="terms-of-2026"', 'apostrophe in English']],
  },
  {
    mistake: 'half-width punctuation in the ledger',
    edit: (files) => {
      change(files, 'content/claims.yaml', /(- id: open-relationship[^]*?zh: )/, '$1对,');
    },
    reports: [['content/claims.yaml', '- id: open-relationship', 'half-width punctuation']],
  },
  {
    mistake: 'full-width punctuation in the English words of a figure',
    edit: (files) => {
      change(files, 'content/figures/licence.yaml', /( {2}en:) .*/, '$1 The price。');
    },
    reports: [['content/figures/licence.yaml', 'id: licence', 'full-width punctuation in English']],
  },
  {
    mistake: 'half-width punctuation in the words of a node',
    edit: (files) => {
      change(files, 'content/figures/stake.yaml', '微软的投资止于此]', '微软的投资止于此.]');
    },
    reports: [['content/figures/stake.yaml', 'id: stake-microsoft', 'half-width punctuation']],
  },
  {
    mistake: 'a typed space on the timeline',
    edit: (files) => {
      change(files, 'content/timeline.yaml', '成立，', '成立 ');
    },
    reports: [['content/timeline.yaml', '- ink: o', 'a typed space beside a Han']],
  },
  {
    mistake: 'a straight quote on a page beside the story',
    edit: (files) => {
      change(files, about, '{#what}\n\n', "$&It's so. ");
    },
    reports: [[about, "It's so.", 'apostrophe in English']],
  },
]);

test('a paragraph with two slips of one kind is reported once, with both', () => {
  const [fault, ...more] = faultsAfter((files) => {
    insert(files, zh, '对,错。是;否。');
  });
  assert.match(fault?.fault ?? '', /对,错.*是;否/);
  assert.deepEqual(more, []);
});

test('Chinese may carry Latin names and numbers as they are written elsewhere', () => {
  const words = '有1,000家，“Adobe”2.5版（Type，A2）——还有……2019—2023年。';
  const inEnglish = 'There are 1,000, with Adobe 2.5 (Type, A2), from 2019 to 2023. ';
  assert.deepEqual(
    faultsAfter((files) => {
      insert(files, zh, words);
      insert(files, en, inEnglish);
    }),
    [],
  );
});
