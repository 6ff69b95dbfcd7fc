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
  /** Before the pictures of a figure, and what they are. */
  readonly reuseFigure: string;
  readonly aboutPictures: string;
  /** The code for another page, and the line that fits its height. */
  readonly frame: string;
  readonly heightScript: string;
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
    reuseFigure: '使用此图',
    aboutPictures: '以白纸为底，印成16 cm宽也看得清；图注、谁说的和固定地址都在图里。',
    frame: '放进网页的代码',
    heightScript: '让高度随内容的一行，可不加',
  },
  en: {
    from: 'From',
    section: 'Read and cite it there',
    claim: 'Check and cite it there',
    figure: 'See and cite it there',
    licence: 'Text and figure under CC BY 4.0',
    frameTitle: (title, site) => `${title} (from ${site})`,
    reuseFigure: 'Reuse this figure',
    aboutPictures:
      'On light paper, legible when printed 16 cm wide; caption, who says so and permanent address are in the picture.',
    frame: 'Embed code',
    heightScript: 'One line that fits the height, optional',
  },
};
