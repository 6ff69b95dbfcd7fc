import type { CitationKind, CitationStyle } from '../citations/citation.ts';
import type { Locale } from '../content/locale.ts';

export interface Citing {
  /** The heading of the box, by what is cited. */
  readonly title: Readonly<Record<Exclude<CitationKind, 'paragraph'>, string>>;
  /** The heading on the page of a version. */
  readonly titleOfVersion: string;
  /** A section as it may change, or as it reads today. */
  readonly whichText: string;
  readonly texts: Readonly<Record<'section' | 'version', string>>;
  readonly styles: Readonly<Record<CitationStyle | 'pair', string>>;
  /** What opens the box of this language, where it is folded under the other’s. */
  readonly inThisLanguage: string;
  /** The same on the page of a claim, where more than its citation is folded. */
  readonly allInThisLanguage: string;
  /** In the box that both languages share, the address of this one. */
  readonly ownAddress: string;
  readonly pinpoint: string;
  readonly whole: Readonly<Record<Exclude<CitationKind, 'paragraph'>, string>>;
  readonly paragraph: (number: number) => string;
  readonly files: string;
  /** What opens the other styles, the formats for reference managers and the files. */
  readonly more: string;
  readonly copy: string;
  /** Names the copy button by the style that it copies, or by the address. */
  readonly copyThe: (what: string) => string;
  readonly copyAddress: string;
  /** What the address is called in the box of a site that was built without its own. */
  readonly exampleLabel: string;
  readonly copied: (what: string) => string;
  /** Copies the text itself with notes and citation, and what that is called once it is done. */
  readonly copyForReport: string;
  readonly textWithNotes: string;
  /** In the box of a site that was built without its address. */
  readonly exampleAddress: string;
  /** Where the browser does not let a page copy. */
  readonly notCopied: string;
  /** On the page of a name that both languages share. */
  readonly neutral: string;
  /** The link from the page of a name to the thing in one language. */
  readonly read: Readonly<Record<Exclude<CitationKind, 'paragraph'>, string>>;
  /** Above the paragraph that tells a claim. */
  readonly passage: string;
  readonly alsoToldIn: string;
  /** Above what happened after the report. */
  readonly since: string;
  /** The later events of a chapter that stand in no such note, by its number and theirs. */
  readonly otherSince: (chapter: number, count: number) => string;
  readonly earlier: string;
  readonly sources: string;
  /** The link to what the page about the site says of a source. */
  readonly aboutSource: string;
  readonly moved: (day: string) => string;
  readonly movedTitle: readonly [string, string];
  readonly movedLink: string;
  readonly retiredTitle: readonly [string, string];
  readonly retired: (day: string) => string;
  readonly lastText: string;
  readonly nearest: string;
}

/** Words around citations, permanent names and what became of them. */
export const citing: Readonly<Record<Locale, Citing>> = {
  zh: {
    title: { chapter: '引用本章', section: '引用本节', claim: '引用此条', figure: '引用此图' },
    titleOfVersion: '引用这一版',
    whichText: '引用哪种文字',
    texts: { section: '本节，今后可能改动', version: '今天的文字：引述事实请选此项' },
    styles: {
      'gbt-7714-2025': 'GB/T 7714—2025',
      'gbt-7714-2015': 'GB/T 7714—2015',
      pair: 'GB/T 7714，中英对照',
      'apa-7': 'APA 7',
      'mla-9': 'MLA 9',
      'chicago-17': 'Chicago 17',
      bibtex: 'BibTeX',
      biblatex: 'BibLaTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
      markdown: 'Markdown链接',
      link: '固定地址',
    },
    inThisLanguage: '用中文引用',
    allInThisLanguage: '中文：讲到它的一段、此后、引用',
    ownAddress: '中文版地址',
    pinpoint: '引用哪一处',
    whole: { chapter: '全章', section: '全节', claim: '全条', figure: '全图' },
    paragraph: (number) => `第${String(number)}段`,
    files: '文件',
    more: '更多',
    copy: '复制',
    copyThe: (what) => `复制${what}`,
    copyAddress: '复制固定地址',
    copied: (what) => `已复制：${what}`,
    copyForReport: '复制到报告',
    textWithNotes: '正文、注和引用',
    exampleLabel: '地址（示例）',
    exampleAddress: '本站尚未发布，example.org代表将来的地址。',
    notCopied: '浏览器不让复制。文字已选中，请手动复制。',
    neutral: '固定地址，两种语言通用：',
    read: {
      chapter: '读这一章',
      section: '到所在章阅读',
      claim: '在总账里看',
      figure: '到所在章阅读',
    },
    passage: '讲到它的一段',
    alsoToldIn: '也见于',
    since: '此后',
    otherSince: (chapter, count) => `第${String(chapter)}章的其他后事（${String(count)}）`,
    earlier: '所更新的章',
    sources: '出处',
    aboutSource: '关于此出处',
    moved: (day) => `${day}移到`,
    movedTitle: ['这里的内容', '搬走了'],
    movedLink: '去新地址',
    retiredTitle: ['这里的内容', '已撤下'],
    retired: (day) => `${day}撤下。`,
    lastText: '最后的文字',
    nearest: '最近的去处',
  },
  en: {
    title: {
      chapter: 'Cite this chapter',
      section: 'Cite this section',
      claim: 'Cite this claim',
      figure: 'Cite this figure',
    },
    titleOfVersion: 'Cite this version',
    whichText: 'Which text',
    texts: {
      section: 'this section, as it may change',
      version: 'as it reads today: for a statement of fact',
    },
    styles: {
      'gbt-7714-2025': 'GB/T 7714—2025',
      'gbt-7714-2015': 'GB/T 7714—2015',
      pair: 'GB/T 7714, Chinese and English',
      'apa-7': 'APA 7',
      'mla-9': 'MLA 9',
      'chicago-17': 'Chicago 17',
      bibtex: 'BibTeX',
      biblatex: 'BibLaTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
      markdown: 'Markdown link',
      link: 'Permanent address',
    },
    inThisLanguage: 'Cite in English',
    allInThisLanguage: 'In English: paragraph, later events, citation',
    ownAddress: 'Address of the English text',
    pinpoint: 'Cite',
    whole: {
      chapter: 'the whole chapter',
      section: 'the whole section',
      claim: 'the whole claim',
      figure: 'the whole figure',
    },
    paragraph: (number) => `paragraph ${String(number)}`,
    files: 'Files',
    more: 'More',
    copy: 'Copy',
    copyThe: (what) => `Copy ${what}`,
    copyAddress: 'Copy permanent address',
    copied: (what) => `Copied: ${what}`,
    copyForReport: 'Copy for a report',
    textWithNotes: 'text, notes and citation',
    exampleLabel: 'Address (example)',
    exampleAddress: 'The site is not published yet; example.org stands for its address.',
    notCopied: 'The browser does not allow copying. The text is selected: copy it by hand.',
    neutral: 'Permanent address, the same in both languages: ',
    read: {
      chapter: 'Read the chapter',
      section: 'Read it in its chapter',
      claim: 'See it in the ledger',
      figure: 'Read it in its chapter',
    },
    passage: 'The paragraph that tells it',
    alsoToldIn: 'Also told in',
    since: 'Since',
    otherSince: (chapter, count) =>
      `Other later events of chapter ${String(chapter)} (${String(count)})`,
    earlier: 'Brings up to date',
    sources: 'Sources',
    aboutSource: 'about this source',
    moved: (day) => `Moved on ${day} to `,
    movedTitle: ['What was here', ' has moved'],
    movedLink: 'Go to the new address',
    retiredTitle: ['What was here', ' was withdrawn'],
    retired: (day) => `Withdrawn on ${day}.`,
    lastText: 'Its last text',
    nearest: 'The nearest thing that is still here',
  },
};
