import type { Locale } from '../content/locale.ts';

interface Versions {
  readonly earlier: string;
  readonly present: string;
  /** On a section’s page, the link to the version that it has now. */
  readonly keptAt: string;
  /** Behind the title of a page, in the tab of a browser. */
  readonly inTitle: (isPresent: boolean, version: string) => string;
  /** In the feed, the link to the version that a change brought. */
  readonly inFeed: (number: string, title: string, version: string) => string;
  /** Which version, and when it stood; without an end it still does, or was the last. */
  readonly stood: (version: string, from: string, to: string | undefined) => string;
  /** The section left the site with this version. */
  readonly last: (day: string) => string;
  readonly replacedBy: (kind: string, day: string) => string;
  readonly nav: string;
  readonly readPresent: (section: string) => string;
  readonly nearest: string;
  readonly before: (version: string) => string;
  readonly after: (version: string) => string;
  readonly bothLanguages: string;
  readonly toDifference: string;
  readonly claims: string;
  readonly laterSection: string;
  readonly difference: string;
  readonly differenceKey: readonly [string, string];
  readonly numbers: string;
  readonly claimsChanged: string;
  readonly basisWas: (was: string, is: string) => string;
  readonly titlePart: string;
  readonly paragraph: (was: number | undefined, is: number | undefined) => string;
  /** Where a paragraph that left the section stands now. */
  readonly movedTo: (number: string) => string;
  readonly note: string;
  readonly figures: string;
  readonly unchanged: string;
  readonly noDifference: string;
}

/** Words of the pages that keep what a section said. */
export const versions: Readonly<Record<Locale, Versions>> = {
  zh: {
    earlier: '旧版',
    present: '现行版',
    keptAt: '这一版的固定地址',
    inTitle: (isPresent, version) => `（${isPresent ? '现行版' : '旧版'}${version}）`,
    inFeed: (number, title, version) => `§${number} ${title}（版本${version}）`,
    stood: (version, from, to) =>
      to === undefined
        ? `版本${version}，${from}起。`
        : `版本${version}，${from === to ? `只在${from}当天` : `${from}至${to}`}。`,
    last: (day) => `本节已于${day}撤下，这是最后一版。`,
    replacedBy: (kind, day) => `${day}起换成后一版。${kind}：`,
    nav: '其他版本',
    readPresent: (section) => `读现行版：${section}`,
    nearest: '最近的去处',
    before: (version) => `上一版${version}`,
    after: (version) => `下一版${version}`,
    bothLanguages: '中英并排',
    toDifference: '与现行版的差别',
    claims: '谁说的（依当时）',
    laterSection: '见后来的事',
    difference: '与现行版的差别',
    differenceKey: ['现行版已删去', '现行版新写入'],
    numbers: '数字与日期',
    claimsChanged: '条目',
    basisWas: (was, is) => `当时：${was}。现在：${is}。`,
    titlePart: '标题',
    paragraph: (was, is) => {
      if (was === is) return `第${String(is)}段`;
      if (is === undefined) return `原第${String(was)}段`;
      return was === undefined
        ? `新第${String(is)}段`
        : `原第${String(was)}段，今第${String(is)}段`;
    },
    movedTo: (number) => `现在§${number}`,
    note: '此后',
    figures: '图',
    unchanged: '没有改动。',
    noDifference: '中文文字与现行版相同，改动在英文。',
  },
  en: {
    earlier: 'Earlier version',
    present: 'Present version',
    keptAt: 'Permanent address of this version',
    inTitle: (isPresent, version) => ` (${isPresent ? 'present' : 'earlier'} version ${version})`,
    inFeed: (number, title, version) => `§${number} ${title} (version ${version})`,
    stood: (version, from, to) => {
      if (to === undefined) return `Version ${version}, since ${from}.`;
      return `Version ${version}, ${from === to ? `on ${from} only` : `from ${from} to ${to}`}.`;
    },
    last: (day) => `The section was withdrawn on ${day}; this was its last version.`,
    replacedBy: (kind, day) => `Replaced on ${day}. ${kind}: `,
    nav: 'Other versions',
    readPresent: (section) => `Read the present version: ${section}`,
    nearest: 'Nearest to it now',
    before: (version) => `Version before, ${version}`,
    after: (version) => `Version after, ${version}`,
    bothLanguages: 'Both languages',
    toDifference: 'What has changed since',
    claims: 'Who says so, as it then stood',
    laterSection: 'See the later events',
    difference: 'What has changed since',
    differenceKey: ['struck since', 'added since'],
    numbers: 'Numbers and dates',
    claimsChanged: 'Claims',
    basisWas: (was, is) => `Then: ${was}. Now: ${is}.`,
    titlePart: 'Title',
    paragraph: (was, is) => {
      if (was === is) return `Paragraph ${String(is)}`;
      if (is === undefined) return `Paragraph ${String(was)} then`;
      if (was === undefined) return `Paragraph ${String(is)}, new`;
      return `Paragraph ${String(was)} then, ${String(is)} now`;
    },
    movedTo: (number) => `Now in §${number}`,
    note: 'Since',
    figures: 'Figures',
    unchanged: 'Unchanged.',
    noDifference: 'The English text is the same; the change was in the Chinese.',
  },
};
