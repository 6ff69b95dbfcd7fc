import { change, drill } from '../testing/scratch-book.ts';

const zh = 'content/zh/upside.mdx';
const en = 'content/en/upside.mdx';

drill([
  {
    mistake: 'a first mention without the original name in Chinese',
    edit: (files) => {
      change(files, zh, '阿尔特曼（Sam Altman）', '阿尔特曼');
    },
    reports: [
      [
        zh,
        '<Claim id="mutual-praise">',
        'the first mention of 阿尔特曼 lacks 阿尔特曼（Sam Altman',
      ],
    ],
  },
  {
    mistake: 'a first mention by surname in English',
    edit: (files) => {
      change(files, en, '">Amy Hood, Microsoft’s', '">Hood, Microsoft’s');
    },
    reports: [
      [en, '<Claim id="hood-partnership">', 'the first mention of Amy Hood lacks Amy Hood'],
    ],
  },
  {
    mistake: 'a full name given twice in a chapter',
    edit: (files) => {
      change(files, en, 'In April 2023 Hood said', 'In April 2023 Amy Hood said');
    },
    reports: [
      [en, '<Claim id="hood-april">', 'Amy Hood has been introduced earlier in the chapter'],
    ],
  },
  {
    mistake: 'the original name given twice in a chapter',
    edit: (files) => {
      change(files, zh, '阿尔特曼对微软', '阿尔特曼（Sam Altman）对微软');
    },
    reports: [[zh, '<Claim id="mutual-praise">', 'Write 阿尔特曼']],
  },
]);
