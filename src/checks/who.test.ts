import { change, drill } from '../testing/scratch-book.ts';

const path = 'content/who.yaml';

drill([
  {
    mistake: 'a line of a name that the glossary does not have',
    edit: (files) => {
      change(files, path, '- id: hood', '- id: hoodd');
    },
    reports: [
      [path, '- id: hoodd', '"hoodd" is no company, person or product of the glossary'],
      ['content/glossary.yaml', '- id: hood', 'the person "hood" has no line in who is who'],
    ],
    why: 'a line too many, and one too few',
  },
  {
    mistake: 'a line of a term that is no name',
    edit: (files) => {
      change(
        files,
        path,
        /$/,
        '\n- id: cloud\n  claims: [azure-hosts]\n  zh: 一行。\n  en: A line.\n',
      );
    },
    reports: [[path, '- id: cloud', '"cloud" is no company, person or product']],
  },
  {
    mistake: 'a claim that the ledger does not have',
    edit: (files) => {
      change(files, path, 'stake-49', 'stake-94');
    },
    reports: [[path, '- id: microsoft', 'claim "stake-94" is not in the ledger. Add it']],
  },
  {
    mistake: 'a person among the companies',
    edit: (files) => {
      const [hood = ''] = /- id: hood\n(?: .*\n)+/.exec(files.get(path) ?? '') ?? [];
      change(files, path, `${hood}\n`, '');
      change(files, path, '- id: google', `${hood}\n- id: google`);
    },
    reports: [[path, '- id: google', 'the company "google" stands after the person "hood"']],
  },
  {
    mistake: 'a number that only one language of a line gives',
    edit: (files) => {
      change(
        files,
        path,
        'monthly users had reached 200 million and',
        'monthly users were many and',
      );
    },
    reports: [[path, '- id: yipitdata', 'line of yipitdata lacks 2亿 in en']],
  },
  {
    mistake: 'a name that only one language of a line gives',
    edit: (files) => {
      change(files, path, 'At events he and Sam Altman', 'At events he and his partner');
    },
    reports: [[path, '- id: nadella', 'line of nadella does not name "altman" in en']],
  },
]);
