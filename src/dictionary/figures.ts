import type { Locale } from '../content/locale.ts';

/** Words that several figures, and the timeline, share. The Chinese list gives the shape. */
const zh = {
  microsoft: '微软',
  openai: 'OpenAI',
  /** In the table, for a drawn thing that no claim stands behind. */
  noClaim: '没有条目',
  inYear: (year: number) => `${String(year)}年。`,
  heading: (name: string) => `${name}：`,
};

const en = {
  microsoft: 'Microsoft',
  openai: 'OpenAI',
  noClaim: 'no claim',
  inYear: (year: number) => `${String(year)}. `,
  heading: (name: string) => `${name}. `,
} satisfies typeof zh;

export const figureWords: Record<Locale, typeof zh> = { zh, en };
