import type { Locale } from '../content/locale.ts';

interface SearchWords {
  readonly lead: string;
  readonly label: string;
  readonly go: string;
  readonly close: string;
  /** Said to whoever has no JavaScript. */
  readonly withoutScript: string;
  readonly sections: string;
  readonly kinds: Readonly<Record<'section' | 'claim' | 'term', string>>;
  /** Above what was found in the other language. */
  readonly inOther: string;
  /** How many were found in a language; `#` is the number. */
  readonly count: Readonly<Record<Locale, string>>;
  readonly countJoint: string;
  readonly countEnd: string;
  readonly nothing: string;
  readonly partial: string;
  readonly more: string;
  readonly failed: string;
  readonly keys: string;
}

/** Words of the search, on its page and in its window. */
export const search: Readonly<Record<Locale, SearchWords>> = {
  zh: {
    lead: '中文、英文、拼音都可以，一个字也可以。结果先列中文，再列英文。',
    label: '要找什么',
    go: '搜索',
    close: '收起',
    withoutScript: '搜索要用JavaScript，这个浏览器没有开。下面列出全部各节和词条。',
    sections: '全部各节',
    kinds: { section: '小节', claim: '条目', term: '词条' },
    inOther: '英文里的结果',
    count: { zh: '中文#条', en: '英文#条' },
    countJoint: '，',
    countEnd: '。',
    nothing: '没有找到。换个说法，或者只留一两个字再试。',
    partial: '没有哪一处全都提到，以下只提到一部分。',
    more: '全部#条',
    failed: '搜索没能打开。可以到搜索页去看全部各节和词条。',
    keys: '↑↓选择，Enter打开，Esc收起',
  },
  en: {
    lead: 'In English, Chinese or pinyin. English results come first, then Chinese.',
    label: 'What to look for',
    go: 'Search',
    close: 'Close',
    withoutScript:
      'Searching needs JavaScript, which this browser has switched off. Every section and term is listed below.',
    sections: 'Every section',
    kinds: { section: 'Sections', claim: 'Claims', term: 'Terms' },
    inOther: 'Results in Chinese',
    count: { zh: '# in Chinese', en: '# in English' },
    countJoint: ', ',
    countEnd: '.',
    nothing: 'Nothing found. Try another word, or fewer of them.',
    partial: 'No place has all of it; these have a part.',
    more: 'All #',
    failed: 'The search did not open. The search page lists every section and term.',
    keys: '↑↓ to choose, Enter to open, Esc to close',
  },
};
