import { change, drill } from '../testing/scratch-book.ts';

const outline = 'content/outline.yaml';
const timeline = 'content/timeline.yaml';
const stake = 'content/figures/stake.yaml';

drill([
  {
    mistake: 'a figure of the outline that has no file',
    edit: (files) => files.delete(stake),
    reports: [[outline, 'figures: [stake]', 'Write content/figures/stake.yaml']],
  },
  {
    mistake: 'a figure that no section draws',
    edit: (files) => {
      change(files, outline, ', figures: [stake]', '');
      for (const locale of ['zh', 'en']) {
        change(files, `content/${locale}/investment.mdx`, '<Figure id="stake" />\n', '');
      }
    },
    reports: [[stake, 'id: stake', 'figure "stake" is in no section of the outline']],
  },
  {
    mistake: 'a figure that is called otherwise than its file',
    edit: (files) => files.set(stake, files.get('content/figures/access.yaml') ?? ''),
    reports: [[stake, 'id: access', 'id: "access" is not the name of the file']],
  },
  {
    mistake: 'a node that rests on an unknown claim',
    edit: (files) => {
      change(files, stake, 'claims: [stake-antitrust]', 'claims: [stake-antitrst]');
    },
    reports: [[stake, 'id: stake-half', 'Did you mean "stake-antitrust"?']],
  },
  {
    mistake: 'an event of the timeline that rests on an unknown claim',
    edit: (files) => {
      change(files, timeline, '[nonprofit-2015]', '[nonprofit-2051]');
    },
    reports: [[timeline, '- ink: o', 'Did you mean "nonprofit-2015"?']],
  },
  {
    mistake: 'a node that its drawing does not place',
    edit: (files) => {
      change(files, stake, 'id: stake-whole', 'id: stake-rest');
    },
    why: 'Its own place in the drawing stays empty.',
    reports: [
      [stake, 'nodes:', 'the drawing places stake-whole, which no node has'],
      [stake, 'nodes:', 'the drawing has no place for "stake-rest"'],
    ],
  },
]);
