import { change, drill } from '../testing/scratch-book.ts';

const claims = 'content/claims.yaml';
const zh = 'content/zh/sales.mdx';
const en = 'content/en/sales.mdx';
const here = '<Claim id="same-customers">';
const mistyped = '<Claim id="arms-rivls">OpenAI/</Claim>';

drill([
  {
    mistake: 'a mistyped claim id, and its nearest neighbour is offered',
    edit: (files) => {
      for (const path of [zh, en]) change(files, path, here, `${mistyped}${here}`);
    },
    why: 'It is mistyped in both files.',
    reports: [
      [zh, 'id="arms-rivls"', 'claim "arms-rivls" is not in the ledger'],
      [en, 'id="arms-rivls"', 'Did you mean "arms-rivals"?'],
    ],
  },
  {
    mistake: 'a claim id mistyped in English only',
    edit: (files) => {
      change(files, en, here, `${mistyped}${here}`);
    },
    why: 'The id is unknown, and the Chinese paragraph tells another.',
    reports: [
      [en, 'id="arms-rivls"', 'Did you mean "arms-rivals"?'],
      [en, 'id="arms-rivls"', 'of "two-teams" tells'],
    ],
  },
  {
    mistake: 'a claim that is told in English only',
    edit: (files) => {
      change(files, zh, /<Claim id="same-customers">([^<]*)<\/Claim>/, '$1');
    },
    why: 'The ledger misses it in Chinese; the paragraphs are compared whatever the ledger says.',
    reports: [
      [claims, '- id: same-customers', 'claim "same-customers" is not told in zh-Hans'],
      [en, here, 'of "two-teams" tells'],
    ],
  },
  {
    mistake: 'a claim that is told nowhere',
    edit: (files) => {
      const entry = '- id: untold\n  chapter: sales\n  basis: report\n  about: openai\n';
      change(files, claims, /$/, `\n${entry}  when: 2023-06\n  zh: 没有讲。\n  en: Untold.\n`);
    },
    reports: [[claims, '- id: untold', 'claim "untold" is told nowhere in its chapter']],
  },
  {
    mistake: 'a claim that is told in another chapter than its own',
    edit: (files) => {
      change(files, claims, /(- id: same-customers\n {2}chapter:) sales/, '$1 upside');
    },
    reports: [[claims, '- id: same-customers', 'Tell it in content/*/upside.mdx']],
  },
  {
    mistake: 'a claim that is told twice in a chapter',
    edit: (files) => {
      for (const path of [zh, en]) {
        change(files, path, /(<Claim id="pitch-confusing">[^<]*<\/Claim>)/, '$1$1');
      }
    },
    why: 'Told twice in both languages: in one only, the paragraphs would differ as well.',
    reports: [
      [zh, 'id="pitch-confusing"', 'claim "pitch-confusing" is told twice in this chapter'],
      [en, 'id="pitch-confusing"', 'claim "pitch-confusing" is told twice in this chapter'],
    ],
  },
  {
    mistake: 'a note of later events that leads nowhere',
    edit: (files) => {
      for (const path of [zh, en]) change(files, path, 'to="terms-of-2026"', 'to="terms-of-2062"');
    },
    why: 'Mistyped in both files: in one only, the notes would differ as well.',
    reports: [
      [zh, 'to="terms-of-2062"', 'the note leads to section "terms-of-2062", which does not exist'],
      [en, 'to="terms-of-2062"', 'Did you mean "terms-of-2026"?'],
    ],
  },
  {
    mistake: 'a note of later events that leads to a section with another story',
    edit: (files) => {
      for (const path of [zh, en]) change(files, path, 'to="terms-of-2026"', 'to="rented-search"');
    },
    why: 'Both languages lead astray.',
    reports: [
      [zh, 'to="rented-search"', 'the note leads to "rented-search", which does not tell'],
      [en, 'to="rented-search"', 'Lead to the section that tells every claim'],
    ],
  },
  {
    mistake: 'a note of later events that rests on an unknown claim',
    edit: (files) => {
      for (const path of [zh, en]) {
        change(files, path, 'claims="amazon-50bn"', 'claims="amazon-50bn amazn"');
      }
    },
    why: 'Mistyped in both files.',
    reports: [
      [zh, 'amazn', 'claim "amazn" is not in the ledger'],
      [en, 'amazn', 'claim "amazn" is not in the ledger'],
    ],
  },
  {
    mistake: 'no note for a later event that changes the chapter',
    edit: (files) => {
      for (const path of [zh, en])
        change(files, path, 'claims="listed-as-competitor"', 'claims="chatgpt-search"');
    },
    reports: [[claims, '- id: listed-as-competitor', 'updates "sales", which has no note of it']],
  },
  {
    mistake: 'a source that nobody described',
    edit: (files) => {
      change(files, claims, '- ap-2024-07-10', '- ap-2024-07-01');
    },
    reports: [[claims, '- id: observer-seat-given-up', 'Did you mean "ap-2024-07-10"?']],
  },
  {
    mistake: 'a claim that updates a chapter which does not exist',
    edit: (files) => {
      change(files, claims, /(- id: listed-as-competitor[^]*?updates:) sales/, '$1 sale');
    },
    reports: [[claims, '- id: listed-as-competitor', 'chapter "sale" does not exist']],
  },
  {
    mistake: 'one id for two claims',
    edit: (files) => {
      const entry = '- chapter: sales # again\n  id: same-customers\n  basis: report\n';
      const rest = '  about: openai\n  when: 2023-06\n  zh: 又一条。\n  en: Once more.\n';
      change(files, claims, /$/, `\n${entry}${rest}`);
    },
    reports: [[claims, '# again', '"same-customers" stands twice']],
  },
  {
    mistake: 'a ledger that cannot be read is one fault and not one a telling',
    edit: (files) => {
      change(files, claims, 'basis: insiders', 'basis: rumour');
    },
    reports: [[claims, 'basis: rumour', 'basis: Invalid option']],
  },
]);
