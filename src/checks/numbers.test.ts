import { change, drill } from '../testing/scratch-book.ts';

const en = 'content/en/licensing.mdx';
const zh = 'content/zh/licensing.mdx';
const timeline = 'content/timeline.yaml';
const since = '<Since to="terms-of-2026"';

drill([
  {
    mistake: 'a day that differs in one claim, told once and not again of its paragraph',
    edit: (files) => {
      change(files, en, 'on 8 March 2023', 'on 8 April 2023');
    },
    why: 'Each language lacks what the other gives.',
    reports: [
      [en, '<Claim id="duckassist-day">', 'lacks 2023年3月8日 in en'],
      [zh, '<Claim id="duckassist-day">', 'lacks 8 April 2023 in zh-Hans'],
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
    mistake: 'an event of the timeline on another day',
    edit: (files) => {
      change(files, timeline, 'date: 7月22日', 'date: 7月23日');
    },
    why: 'Each language lacks what the other gives.',
    reports: [
      [timeline, '- ink: m', 'lacks 22 July in zh'],
      [timeline, '- ink: m', 'lacks 7月23日 in en'],
    ],
  },
]);
