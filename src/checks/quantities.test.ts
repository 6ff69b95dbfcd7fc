import { change, drill } from '../testing/scratch-book.ts';

const claims = 'content/claims.yaml';
const zh = 'content/zh/investment.mdx';
const en = 'content/en/investment.mdx';
const scoreboard = 'content/zh/scoreboard.mdx';
const figure = /(<Claim id="stake-49">[^<]*?)49%/;

drill([
  {
    mistake: 'a figure of the ledger that the Chinese text leaves out',
    edit: (files) => {
      change(files, zh, figure, '$1近一半');
    },
    reports: [[zh, '<Claim id="stake-49">', 'the text that tells "stake-49" lacks its figure 49%']],
  },
  {
    mistake: 'a figure of the ledger that the English text gives in other words',
    edit: (files) => {
      change(files, en, figure, '$1forty-nine per cent');
    },
    reports: [[en, '<Claim id="stake-49">', 'lacks its figure 49%. Write 49% inside the claim']],
  },
  {
    mistake: 'a figure of the ledger that stands beside the claim and not inside it',
    edit: (files) => {
      change(files, en, figure, '49% is the number. $1nearly half');
    },
    reports: [[en, '<Claim id="stake-49">', 'lacks its figure 49%']],
  },
  {
    mistake: 'a count that the Chinese text gives a tenth of',
    edit: (files) => {
      change(files, scoreboard, /(<Claim id="users-200m">[^<]*?)2亿/, '$12000万');
    },
    reports: [[scoreboard, '<Claim id="users-200m">', 'Write 2亿 inside the claim']],
  },
  {
    mistake: 'a statement of the ledger that lacks its own figure',
    edit: (files) => {
      change(files, claims, /(- id: stake-49[^]*?en: [^\n]*?)49%/, '$1half');
    },
    reports: [[claims, '- id: stake-49', 'the en statement of "stake-49" lacks 49%']],
  },
]);
