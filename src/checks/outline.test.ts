import { change, drill } from '../testing/scratch-book.ts';

const outline = 'content/outline.yaml';
const zh = { sales: 'content/zh/sales.mdx', licensing: 'content/zh/licensing.mdx' };
const en = { sales: 'content/en/sales.mdx', licensing: 'content/en/licensing.mdx' };

drill([
  {
    mistake: 'a chapter that exists in Chinese only',
    edit: (files) => files.delete(en.sales),
    reports: [[outline, '- id: sales', 'chapter "sales" does not exist in content/en']],
  },
  {
    mistake: 'a chapter that exists in English only',
    edit: (files) => files.delete(zh.sales),
    reports: [[outline, '- id: sales', 'chapter "sales" does not exist in content/zh']],
  },
  {
    mistake: 'a chapter that the outline does not list',
    edit: (files) => files.set('content/en/sale.mdx', files.get(en.sales) ?? ''),
    reports: [['content/en/sale.mdx', '---', 'is not in the outline']],
  },
  {
    mistake: 'a chapter file whose frontmatter gives another id',
    edit: (files) => {
      change(files, en.sales, 'chapter: sales', 'chapter: sale');
    },
    reports: [[en.sales, 'chapter: sale', '"sale" is not the name of the file']],
  },
  {
    mistake: 'a section that is written in Chinese only',
    edit: (files) => {
      change(files, zh.sales, /$/, '\n## 多出的一节 {#one-more}\n\n这一节只有中文。\n');
    },
    reports: [[zh.sales, '{#one-more}', 'section "one-more" is not in the outline of "sales"']],
  },
  {
    mistake: 'a section that is missing in English only',
    edit: (files) => {
      change(files, en.licensing, /\n## [^\n]*\{#two-ledgers\}[^]*$/, '');
    },
    reports: [[en.licensing, '- id: two-ledgers', '"two-ledgers" of the outline is not written']],
  },
  {
    mistake: 'sections in another order than the outline’s',
    edit: (files) => {
      const swap = /(## [^\n]*\{#duckassist\}[^]*?\n)(## [^\n]*\{#two-ledgers\}[^]*)$/;
      change(files, zh.licensing, swap, '$2\n$1');
    },
    reports: [[zh.licensing, '{#two-ledgers}', 'the sections stand in the order why-rent']],
  },
  {
    mistake: 'frontmatter that lists the sections in another order than the headings',
    edit: (files) => {
      const swap = /( {2}- id: duckassist\n[^\n]*\n)( {2}- id: two-ledgers\n[^\n]*\n)/;
      change(files, en.licensing, swap, '$2$1');
    },
    reports: [[en.licensing, 'sections:', 'the frontmatter lists the sections why-rent']],
  },
  {
    mistake: 'frontmatter that forgets a section',
    edit: (files) => {
      change(files, zh.licensing, / {2}- id: duckassist\n[^\n]*\n/, '');
    },
    reports: [[zh.licensing, 'sections:', 'use the same ones in the same order']],
  },
  {
    mistake: 'one section id under two headings of a chapter',
    edit: (files) => {
      change(files, zh.sales, /$/, '\n## 又是两拨 {#two-teams}\n');
    },
    reports: [[zh.sales, '又是两拨', 'the section id "two-teams" is used twice']],
  },
  {
    mistake: 'one section id in two chapters',
    edit: (files) => {
      for (const path of [outline, zh.sales, en.sales]) {
        change(files, path, /two-teams/g, 'fee-trigger');
      }
    },
    reports: [[outline, ', figures: [licence]', 'the id "fee-trigger" is used twice']],
  },
  {
    mistake: 'a reserved word as the id of a section',
    edit: (files) => {
      for (const path of [outline, zh.sales, en.sales]) {
        change(files, path, /two-teams/g, 'timeline');
      }
    },
    reports: [[outline, '{ id: timeline', '"timeline" is a reserved word']],
  },
  {
    mistake: 'a section that is called as a claim might be on the page of its chapter',
    edit: (files) => {
      for (const path of [outline, zh.sales, en.sales]) {
        change(files, path, /two-teams/g, 'c-suite');
      }
    },
    reports: [[outline, '{ id: c-suite', '"c-suite" begins as the address of a claim does']],
  },
  {
    mistake: 'a section of a page that is called as one of the sources listed there might be',
    edit: (files) => {
      change(files, 'content/pages/en/about.mdx', '{#machines}', '{#source-code}');
      change(files, 'content/pages/zh/about.mdx', '{#machines}', '{#source-code}');
    },
    why: 'Each language has to give it another id.',
    reports: [
      ['content/pages/en/about.mdx', '{#source-code}', 'begins as the address of a source does'],
      ['content/pages/zh/about.mdx', '{#source-code}', 'begins as the address of a source does'],
    ],
  },
  {
    mistake: 'a section that is called as a part of a figure',
    edit: (files) => {
      for (const path of [outline, zh.sales, en.sales]) {
        change(files, path, /two-teams/g, 'channels-same');
      }
    },
    reports: [[outline, '{ id: channels-same', 'a part of the figure "channels" has this id']],
  },
  {
    mistake: 'a section that leaves its figure out in one language',
    edit: (files) => {
      change(files, en.sales, '<Figure id="channels" />\n', '');
    },
    reports: [[en.sales, '{#second-pitch}', 'The outline gives it [channels]']],
  },
  {
    mistake: 'overprint where no collision is told',
    edit: (files) => {
      change(files, outline, '{ id: duckassist, ink: k', '{ id: duckassist, ink: x');
    },
    why: 'Each language has to tell the collision, so each is asked for it.',
    reports: [
      [zh.licensing, '{#duckassist}', 'has the ink x and tells no collision'],
      [en.licensing, '{#duckassist}', 'has the ink x and tells no collision'],
    ],
  },
  {
    mistake: 'an outline that cannot be read is one fault and not one a chapter',
    edit: (files) => {
      change(files, outline, 'id: two-teams, ink: x', 'id: two-teams, ink: purple');
    },
    reports: [[outline, 'id: two-teams', 'ink: Invalid option']],
  },
]);
