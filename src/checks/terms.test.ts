import { change, drill } from '../testing/scratch-book.ts';

const zh = 'content/zh/access.mdx';
const en = 'content/en/access.mdx';
const few = '<Claim id="few-teams-inside">';
const weights = '权重是模型学到的那些数值';

drill([
  {
    mistake: 'a refused form of a term',
    edit: (files) => {
      change(files, zh, weights, '权值是模型学到的那些数值');
    },
    reports: [[zh, '权值是', '"权值" is refused for the term "weights". Write 权重']],
  },
  {
    mistake: 'a refused form in a summary',
    edit: (files) => {
      change(files, en, /(- id: few-inside\n {4}summary: .*)/, '$1 So the CEO says.');
    },
    reports: [[en, 'So the CEO says.', '"CEO" is refused for the term "chief-executive"']],
  },
  {
    mistake: 'a term that the English claim renders in words of its own',
    edit: (files) => {
      change(
        files,
        en,
        'the code base and the weights; most',
        'the code base and the numbers; most',
      );
    },
    reports: [[en, few, 'the text that tells "few-teams-inside" does not name "weights" in en']],
  },
  {
    mistake: 'a term that the Chinese leaves out of the words around a claim',
    edit: (files) => {
      change(files, zh, weights, '那是模型学到的数值');
    },
    reports: [[zh, '那是模型', 'the words outside claims in paragraph 2 of "few-inside"']],
  },
  {
    mistake: 'a company that only the figure names',
    edit: (files) => {
      change(
        files,
        'content/figures/licence.yaml',
        'zh: [谷歌, 没有对外授权]',
        'zh: [那家, 没有对外授权]',
      );
    },
    reports: [
      ['content/figures/licence.yaml', 'id: licence-google', 'does not name "google" in zh'],
    ],
  },
  {
    mistake: 'a glossary entry of a kind that nobody lists',
    edit: (files) => {
      change(files, 'content/glossary.yaml', 'kind: company', 'kind: firm');
    },
    reports: [['content/glossary.yaml', 'kind: firm', 'kind: Invalid option']],
  },
]);
