import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBook } from '../content/book.ts';
import { content, change, drill, faultsAfter } from '../testing/scratch-book.ts';

const zh = 'content/zh/sales.mdx';
const en = 'content/en/sales.mdx';
const about = 'content/pages/en/about.mdx';

test('the content as it stands has no fault', () => {
  assert.deepEqual(
    faultsAfter(() => undefined),
    [],
  );
});

// What a file's own form can get wrong; faults between files are drilled beside their rules.
drill([
  {
    mistake: 'frontmatter without a field that its type has',
    edit: (files) => {
      change(files, en, /teaser: .*\n/, '');
    },
    reports: [[en, 'chapter: sales', 'teaser: Invalid input']],
  },
  {
    mistake: 'frontmatter with a field that its type does not have',
    edit: (files) => {
      change(files, en, 'revised:', 'autor: nobody\nrevised:');
    },
    reports: [[en, 'autor:', 'Unrecognized key: "autor"']],
  },
  {
    mistake: 'a date that the calendar does not have',
    edit: (files) => {
      change(files, zh, /revised: .*/, 'revised: 2026-11-31');
    },
    reports: [[zh, 'revised:', 'revised: a date is 2026-11-25']],
  },
  {
    mistake: 'a description that search engines would cut',
    edit: (files) => {
      change(files, en, /description: .*/, `description: ${'x'.repeat(161)}`);
    },
    reports: [[en, 'description:', 'expected string to have <=160 characters']],
  },
  {
    mistake: 'a summary without words',
    edit: (files) => {
      change(files, zh, /(- id: second-pitch\n {4}summary:) .*/, "$1 ''");
    },
    reports: [[zh, "summary: ''", 'sections.second-pitch.summary: Too small']],
  },
  {
    mistake: 'frontmatter that is not YAML',
    edit: (files) => {
      change(files, en, /title: .*/, 'title: Two teams: one customer');
    },
    reports: [[en, 'title: Two teams:', 'this is not YAML: Nested mappings']],
  },
  {
    mistake: 'frontmatter and prose that are both at fault',
    edit: (files) => {
      change(files, en, /revised: .*/, 'revised: soon');
      change(files, en, '<Claim id="same-customers">', "It's so. $&");
    },
    why: 'Two mistakes: neither hides the other.',
    reports: [
      [en, 'revised: soon', 'revised: a date is 2026-11-25'],
      [en, "It's so.", 'a straight quotation mark or apostrophe in English'],
    ],
  },
  {
    mistake: 'a chapter without frontmatter',
    edit: (files) => {
      change(files, en, /^---\n/, '');
    },
    reports: [[en, 'chapter: sales', 'the file does not start with frontmatter']],
  },
  {
    mistake: 'a page beside the story without a lead',
    edit: (files) => {
      change(files, about, /lead: .*\n/, '');
    },
    reports: [[about, 'title:', 'lead: Invalid input']],
  },
  {
    mistake: 'a tag that is never closed',
    edit: (files) => {
      change(files, zh, /(<Claim id="same-customers">[^<]*)<\/Claim>/, '$1');
    },
    reports: [[zh, '<Claim id="same-customers">', 'this is not MDX']],
  },
  {
    mistake: 'an element inside a paragraph that is not part of the vocabulary',
    edit: (files) => {
      change(files, en, '<Claim id="same-customers">', '<Mark>Sometimes.</Mark> $&');
    },
    reports: [[en, '<Mark>', '<Mark> is not an element that prose may use here. Use one of Claim']],
  },
  {
    mistake: 'an element between paragraphs that is not part of the vocabulary',
    edit: (files) => {
      change(files, en, '<Figure id="channels" />', '$&\n\n<Video id="channels" />');
    },
    reports: [[en, '<Video', 'Use one of Figure, Since']],
  },
  {
    mistake: 'an element without an attribute that it needs',
    edit: (files) => {
      change(files, en, '<Claim id="same-customers">', '<Claim>Sometimes.</Claim> $&');
    },
    reports: [[en, '<Claim>', '<Claim> has no id. Add id="…"']],
  },
  {
    mistake: 'a claim inside a claim',
    edit: (files) => {
      const doubled =
        '<Claim id="same-customers"><Claim id="altman-praises-leaders">OpenAI/</Claim>';
      for (const path of [zh, en]) change(files, path, '<Claim id="same-customers">', doubled);
    },
    why: 'Made in both languages: in one only, the paragraphs would differ as well.',
    reports: [
      [zh, '<Claim id="same-customers">', 'a claim stands inside a claim'],
      [en, '<Claim id="same-customers">', 'Close the first one before it'],
    ],
  },
  {
    mistake: 'emphasis in a paragraph',
    edit: (files) => {
      change(files, en, '<Claim id="same-customers">', '*Sometimes.* $&');
    },
    reports: [[en, '*Sometimes.*', 'emphasis cannot stand in a paragraph']],
  },
  {
    mistake: 'a list between paragraphs',
    edit: (files) => {
      change(files, en, '<Figure id="channels" />', '$&\n\n- one\n- two');
    },
    reports: [[en, '- one', 'list is not part of a chapter']],
  },
  {
    mistake: 'text before the first section',
    edit: (files) => {
      change(files, zh, /\n## /, '\n开头的话。\n$&');
    },
    reports: [[zh, '开头的话。', 'text before the first section']],
  },
  {
    mistake: 'a heading without an id',
    edit: (files) => {
      change(files, zh, /## .* \{#second-pitch\}/, '## 无名');
    },
    reports: [[zh, '## 无名', 'the heading "无名" has no id']],
  },
  {
    mistake: 'a heading of a level that a chapter does not have',
    edit: (files) => {
      change(files, en, '<Figure id="channels" />', '$&\n\n### Details {#details}');
    },
    reports: [[en, '### Details', 'a heading of level 3']],
  },
  {
    mistake: 'a chapter that has frontmatter and no text',
    edit: (files) => {
      change(files, en, /\n## [^]*$/, '');
    },
    reports: [[en, '---', 'the text has no section']],
  },
]);

test('one run over five faults in five files reports five', () => {
  const faults = faultsAfter((files) => {
    change(files, 'content/zh/upside.mdx', '。</Claim>', '.</Claim>');
    change(files, 'content/en/warning.mdx', /\n## /, '\nAstray.\n\n## ');
    change(files, 'content/claims.yaml', '- ap-2024-07-10', '- ap-2024');
    change(files, 'content/figures/stake.yaml', '[stake-antitrust]', '[stake-antitrst]');
    change(files, about, '{#what}\n\n', "$&It's so. ");
  });
  assert.deepEqual(
    faults.map(({ path }) => path),
    [
      'content/claims.yaml',
      'content/en/warning.mdx',
      'content/figures/stake.yaml',
      'content/pages/en/about.mdx',
      'content/zh/upside.mdx',
    ],
  );
});

test('a book that has a fault of form is refused', () => {
  const { problems } = readBook(new Map([...content, [en, 'no frontmatter']]));
  assert.equal(problems.length, 1);
});
