import type { Locale } from '../content/locale.ts';

interface Take {
  readonly lead: string;
  readonly note: string;
  readonly checksum: string;
  readonly books: string;
  readonly whole: string;
  readonly markdown: string;
  readonly data: string;
  readonly following: string;
  readonly bookNames: Readonly<Record<'zh' | 'en' | 'zh-en', string>>;
  readonly bookUses: Readonly<Record<'zh' | 'en' | 'zh-en', string>>;
  readonly deposit: string;
  readonly depositUse: string;
  readonly chapterUse: string;
  readonly claimsJson: string;
  readonly claimsJsonUse: string;
  readonly claimsCsv: string;
  readonly claimsCsvUse: string;
  readonly chaptersJson: string;
  readonly chaptersJsonUse: string;
  readonly feedUse: string;
  readonly embeds: string;
  readonly embedsUse: string;
  readonly embedsExample: string;
  /** In a book. */
  readonly permalink: string;
  readonly accessibility: string;
  readonly sections: string;
  readonly landmarks: string;
  readonly cover: string;
  readonly textOf: (day: string) => string;
}

/** Words of the books, and of the page where they can be had. */
export const take: Readonly<Record<Locale, Take>> = {
  zh: {
    lead: '这里的文字、图与数据都可以带走：装进阅读器，存进档案，读进表格，或者放进别的网页。',
    note: '文件名里写明版本或日期。大小与校验和取自本次发布的文件。',
    checksum: 'SHA-256',
    books: '电子书',
    whole: '全本',
    markdown: '分章Markdown',
    data: '数据',
    following: '订阅与嵌入',
    bookNames: { zh: '中文电子书', en: '英文电子书', 'zh-en': '双语电子书' },
    bookUses: {
      zh: '在手机、平板与电子墨水屏上读中文全文，不必联网。',
      en: '在手机、平板与电子墨水屏上读英文全文，不必联网。',
      'zh-en': '中英文逐段对照，英文段落可以收起。',
    },
    deposit: '全本存档',
    depositUse: '供存档与核对：单文件网页、Markdown全文、条目表与许可，打成一包。',
    chapterUse: '每章一份纯文本，条目作脚注，便于摘录、批注与处理。',
    claimsJson: '事实总账（JSON）',
    claimsJsonUse: '每个条目的两种文字、来源与时间，供程序读。',
    claimsCsv: '事实总账（CSV）',
    claimsCsvUse: '同一本总账，用表格软件打开。',
    chaptersJson: '全文（JSON）',
    chaptersJsonUse: '各章各节的文字、地址与版本，供程序读。',
    feedUse: '文字每有改动，订阅者就会收到，连同改动的缘由。',
    embeds: '嵌入脚本',
    embedsUse: '把一节、一个条目或一张图放进别的网页；脚本只管高度，不用也行。',
    embedsExample: '看一个例子',
    permalink: '固定链接',
    accessibility:
      '全书是可以重排的文字，按章、节编排，有目录与节号。每张图都有文字说明与表格，图意不靠颜色一项表达；条目以脚注标明是谁说的。没有声音、动画或闪烁。',
    sections: '节号',
    landmarks: '书中各处',
    cover: '封面',
    textOf: (day) => `${day}的文字`,
  },
  en: {
    lead: 'Text, figures and data can be taken along: into an e-reader, an archive, a spreadsheet or a page of your own.',
    note: 'Files are named by edition or day. Sizes and checksums are those of the files published with this page.',
    checksum: 'SHA-256',
    books: 'Books',
    whole: 'The whole',
    markdown: 'Markdown, by chapter',
    data: 'Data',
    following: 'Following and embedding',
    bookNames: { zh: 'Book in Chinese', en: 'Book in English', 'zh-en': 'Book in both languages' },
    bookUses: {
      zh: 'The whole Chinese text for phone, tablet and e-ink, without a network.',
      en: 'The whole English text for phone, tablet and e-ink, without a network.',
      'zh-en': 'Chinese and English paragraph by paragraph; the English can be folded away.',
    },
    deposit: 'The deposit',
    depositUse:
      'For archives and for checking: single-file pages, the text as Markdown, the table of claims and the licence in one package.',
    chapterUse:
      'A plain text for each chapter, claims as footnotes, to excerpt, annotate or process.',
    claimsJson: 'The ledger (JSON)',
    claimsJsonUse: 'Each claim in both languages, with who says so and when, for programs.',
    claimsCsv: 'The ledger (CSV)',
    claimsCsvUse: 'The same ledger for a spreadsheet.',
    chaptersJson: 'The text (JSON)',
    chaptersJsonUse:
      'The text of each chapter and section, with address and version, for programs.',
    feedUse: 'Tells subscribers of each change to the text, and why it was made.',
    embeds: 'Script for embeds',
    embedsUse:
      'Puts a section, a claim or a figure into another page; the script only sets the height and can be left out.',
    embedsExample: 'See an example',
    permalink: 'Permanent link',
    accessibility:
      'The whole book is reflowable text in chapters and sections, with a table of contents and section numbers. Each figure has a description and a table, and no meaning rests on colour alone; footnotes say who vouches for each claim. There is no sound, animation or flashing.',
    sections: 'Section numbers',
    landmarks: 'Places in the book',
    cover: 'Cover',
    textOf: (day) => `The text of ${day}`,
  },
};
