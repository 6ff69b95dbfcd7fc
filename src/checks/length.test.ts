import { change, drill } from '../testing/scratch-book.ts';

const zh = 'content/zh/sales.mdx';
const en = 'content/en/sales.mdx';

drill([
  {
    mistake: 'a Chinese standfirst that cannot be taken in at a glance',
    edit: (files) => {
      change(files, zh, 'standfirst: ', `standfirst: ${'甲'.repeat(91)}`);
    },
    reports: [[zh, 'standfirst:', 'Keep it to 90']],
  },
  {
    mistake: 'an English standfirst that cannot be taken in at a glance',
    edit: (files) => {
      change(files, en, 'standfirst: ', `standfirst: ${'word '.repeat(60)}`);
    },
    reports: [[en, 'standfirst:', 'words. Keep it to 60']],
  },
  {
    mistake: 'a chapter that cannot be read in one sitting',
    edit: (files) => {
      change(files, en, '<Claim id="same-customers">', `${'word '.repeat(1000)}$&`);
    },
    reports: [[en, '---', 'Keep it between 450 and 1000']],
  },
]);
