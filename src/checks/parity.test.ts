import { change, drill } from '../testing/scratch-book.ts';

const zh = 'content/zh/sales.mdx';
const en = 'content/en/sales.mdx';
const here = '<Claim id="same-customers">';
const aboutZh = 'content/pages/zh/about.mdx';
const aboutEn = 'content/pages/en/about.mdx';

drill([
  {
    mistake: 'a paragraph that stands in Chinese only',
    edit: (files) => {
      change(files, zh, /\n(## [^\n]*\{#second-pitch\})/, '\n这一段只有中文。\n\n$1');
    },
    reports: [[en, '{#two-teams}', '"two-teams" has 4 paragraphs in Chinese and 3 in English']],
  },
  {
    mistake: 'a paragraph that stands in English only',
    edit: (files) => {
      change(files, en, /\n(## [^\n]*\{#second-pitch\})/, '\nThis stands in English only.\n\n$1');
    },
    reports: [[en, '{#two-teams}', '"two-teams" has 3 paragraphs in Chinese and 4 in English']],
  },
  {
    mistake: 'a paragraph that tells a claim which its twin does not tell',
    edit: (files) => {
      change(files, zh, here, `<Claim id="altman-praises-leaders">称许</Claim>${here}`);
    },
    reports: [[en, here, 'of "two-teams" tells altman-praises-leaders']],
  },
  {
    mistake: 'a claim that moved to another paragraph in one language',
    edit: (files) => {
      const told = /<Claim id="same-customers">[^<]*<\/Claim>/;
      const sentence = told.exec(files.get(en) ?? '')?.[0] ?? '';
      change(files, en, told, 'So some say.');
      change(files, en, '<Claim id="pitched-twice">', `${sentence} $&`);
    },
    why: 'It is missing in one paragraph and unmatched in the other.',
    reports: [
      [en, 'So some say.', 'of "two-teams" tells same-customers'],
      [en, here, 'same-customers, pitched-twice in English'],
    ],
  },
  {
    mistake: 'a note of later events in one language only',
    edit: (files) => {
      const note =
        '<Since to="rivals-by-name" claims="listed-as-competitor">\n年报列了名。\n</Since>';
      change(files, zh, /$/, `\n${note}\n`);
    },
    reports: [[en, '<Since to="cloud-and-capital"', 'section "einstein-gpt" has the notes']],
  },
  {
    mistake: 'a page beside the story in Chinese only',
    edit: (files) => files.delete(aboutEn),
    reports: [[aboutZh, '---', 'the page "about" has other sections in English, or none']],
  },
  {
    mistake: 'a page beside the story in English only',
    edit: (files) => files.delete(aboutZh),
    reports: [[aboutEn, '---', 'the page "about" does not exist in Chinese']],
  },
  {
    mistake: 'a page beside the story with another part in English',
    edit: (files) => {
      change(files, aboutEn, '{#colophon}', '{#fonts}');
    },
    reports: [[aboutZh, '---', 'colophon in both languages']],
  },
]);
