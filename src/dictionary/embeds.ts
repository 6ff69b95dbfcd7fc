import type { Locale } from '../content/locale.ts';

interface Embeds {
  /** In a frame, before the link to where it stands. */
  readonly from: string;
  readonly section: string;
  readonly claim: string;
  readonly figure: string;
  readonly licence: string;
  /** The title of the frame, for those who hear it. */
  readonly frameTitle: (title: string, site: string) => string;
}

/** Words of the parts of the site that stand in frames of others. */
export const embeds: Readonly<Record<Locale, Embeds>> = {
  zh: {
    from: '出自',
    section: '读原文并引用',
    claim: '核对并引用这一条',
    figure: '看原图并引用',
    licence: '文字和图依CC BY 4.0许可使用',
    frameTitle: (title, site) => `${title}（出自《${site}》）`,
  },
  en: {
    from: 'From',
    section: 'Read and cite it there',
    claim: 'Check and cite it there',
    figure: 'See and cite it there',
    licence: 'Text and figure under CC BY 4.0',
    frameTitle: (title, site) => `${title} (from ${site})`,
  },
};
