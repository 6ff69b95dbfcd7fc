import { change, drill } from '../testing/scratch-book.ts';

const en = 'content/en/licensing.mdx';
const zh = 'content/zh/licensing.mdx';
const timeline = 'content/timeline.yaml';
const since = '<Since to="terms-of-2026"';

drill([
  {
    mistake: 'a month that differs in one claim, told once and not again of its paragraph',
    edit: (files) => {
      change(files, en, 'In February 2023 Microsoft', 'In March 2023 Microsoft');
    },
    why: 'Each language lacks what the other gives.',
    reports: [
      [en, '<Claim id="bing-built-on-openai">', 'lacks 2023年2月 in en'],
      [zh, '<Claim id="bing-built-on-openai">', 'lacks March 2023 in zh-Hans'],
    ],
  },
  {
    mistake: 'a day that a note of later events drops',
    edit: (files) => {
      change(files, zh, '2026年4月27日之后，', '此后，');
    },
    reports: [
      [zh, since, 'the note of later events in "fee-trigger" lacks 27 April 2026 in zh-Hans'],
    ],
  },
  {
    mistake: 'a number given again in digits in one language only',
    edit: (files) => {
      change(
        files,
        'content/figures/stake.yaml',
        'zh: [49%, 微软的投资止于此]',
        'zh: [49%, 微软止于49%]',
      );
    },
    reports: [['content/figures/stake.yaml', 'id: stake-microsoft', 'lacks 49% in en']],
  },
  {
    mistake: 'a statement of the ledger with another year',
    edit: (files) => {
      change(
        files,
        'content/claims.yaml',
        '2026年2月27日，微软与OpenAI联合声明，2025年10月',
        '2026年2月27日，微软与OpenAI联合声明，2024年10月',
      );
    },
    why: 'Each language lacks what the other gives.',
    reports: [
      ['content/claims.yaml', '- id: terms-unchanged-statement', 'lacks October 2025 in zh-Hans'],
      ['content/claims.yaml', '- id: terms-unchanged-statement', 'lacks 2024年10月 in en'],
    ],
  },
  {
    mistake: 'an event of the timeline in another year',
    edit: (files) => {
      change(files, timeline, 'date: 2019年起', 'date: 2018年起');
    },
    why: 'Each language lacks what the other gives.',
    reports: [
      [timeline, '- ink: m', 'lacks 2019 in zh'],
      [timeline, '- ink: m', 'lacks 2018年 in en'],
    ],
  },
]);
