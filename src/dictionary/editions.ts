import type { Locale } from '../content/locale.ts';

interface Editions {
  /** The page that lists them. */
  readonly title: string;
  readonly lead: string;
  readonly edition: (name: string) => string;
  readonly frozen: (day: string) => string;
  readonly versionsIn: (sections: number) => string;
  readonly checksum: (digits: string) => string;
  readonly isPresent: string;
  readonly since: (changed: number) => string;
  /** Behind a section that reads otherwise today. */
  readonly changed: string;
  readonly all: string;
  readonly deposit: (size: string) => string;
  readonly depositHolds: string;
  /** The paper beside the files of a deposit, in Markdown. */
  readonly readme: (title: string, edition: string, address: string, name: string) => string;
}

/** Words of the pages that list what an edition holds. */
export const editions: Readonly<Record<Locale, Editions>> = {
  zh: {
    title: '各版',
    lead: '一版就是当天的全文：有哪些章节，顺序如何，每一节是哪个版本。定下之后不再改动。',
    edition: (name) => `版本${name}`,
    frozen: (day) => `${day}定下的全文。每一节都通向当日那个版本，往后怎么改都读得到。`,
    versionsIn: (sections) => `共${sections}节。`,
    checksum: (digits) => `校验和${digits}。`,
    isPresent: '现在读到的仍是这一版。',
    since: (changed) => `此后有${changed}节改过。`,
    changed: '此后改过',
    all: '各版一览',
    deposit: (size) => `下载全本（ZIP，${size}）`,
    depositHolds:
      '不联网也能读：中文、英文、双语各一个网页文件，另有Markdown全文、条目表、校验和与许可。',
    readme: (title, edition, address, name) => `# ${title} · ${edition}

这是《${title}》这一版的全本，讲微软与OpenAI的同盟，依据2023年6月一篇转述外媒的中文报道写成，另记下此后公开记录里的事。每条事实都标明是谁说的。它在 <${address}> 上各节都有固定地址。

- \`zh.html\`、\`en.html\`、\`zh-en.html\`：中文、英文、双语全文，字体与图都在文件里，不联网、不开脚本也能读；三个文件放在一处，彼此的链接就能用。
- \`zh.md\`、\`en.md\`：全文的Markdown，条目作脚注。
- \`claims-${name}.csv\`、\`claims.json\`：事实总账；各列的含义在 \`claims-${name}.csv-metadata.json\`。
- \`CITATION.cff\`：怎样引用。\`ro-crate-metadata.json\`：机器可读的说明。\`LICENSE\`：许可，文字与图依CC BY 4.0。
- \`SHA256SUMS\`：校验和，用 \`sha256sum --check SHA256SUMS\` 核对。
`,
  },
  en: {
    title: 'Editions',
    lead: 'An edition is the whole text as it was on one day: which chapters and sections, in which order, and the version of each. Once frozen it is never altered.',
    edition: (name) => `Edition ${name}`,
    frozen: (day) =>
      `The whole as it stood on ${day}. Each section leads to its version of that day, which stays readable whatever changes later.`,
    versionsIn: (sections) => `${sections} sections.`,
    checksum: (digits) => `Checksum ${digits}.`,
    isPresent: 'The site still reads as this edition does.',
    since: (changed) =>
      changed === 1 ? '1 section has changed since.' : `${changed} sections have changed since.`,
    changed: 'changed since',
    all: 'All editions',
    deposit: (size) => `Download the deposit (ZIP, ${size})`,
    depositHolds:
      'Readable without a network: a web page each in Chinese, in English and in both, the text as Markdown, the table of claims, checksums and licence.',
    readme: (title, edition, address, name) => `# ${title} · ${edition}

The deposit of this edition of ${title}, on the alliance of Microsoft and OpenAI. It was written from a Chinese report of June 2023 that relays foreign reporting, with later events from the public record. Every statement of fact says who vouches for it. At <${address}> each section has a permanent address.

- \`zh.html\`, \`en.html\`, \`zh-en.html\`: the text in Chinese, in English and in both, fonts and figures inside. They need neither a network nor scripts; kept together, they lead to one another.
- \`zh.md\`, \`en.md\`: the text as Markdown, claims as footnotes.
- \`claims-${name}.csv\`, \`claims.json\`: the ledger of facts; \`claims-${name}.csv-metadata.json\` says what the columns mean.
- \`CITATION.cff\`: how to cite it. \`ro-crate-metadata.json\`: the same for machines. \`LICENSE\`: the licences, CC BY 4.0 for text and figures.
- \`SHA256SUMS\`: checksums, for \`sha256sum --check SHA256SUMS\`.
`,
  },
};
