import type { Locale } from '../content/locale.ts';

interface Parallel {
  readonly title: string;
  readonly lead: string;
  readonly view: string;
  readonly both: string;
  readonly swap: string;
  /** Both languages say the same, at one version. */
  readonly level: (version: string, day: string) => string;
  /** The same, where the version stands elsewhere. */
  readonly same: string;
  /** This language was not revised when its twin was; the paragraphs by their numbers, none for what is outside them. */
  readonly behind: (language: string, paragraphs: readonly number[], day: string) => string;
  readonly languages: Readonly<Record<Locale, string>>;
  readonly link: string;
}

/** Words of the pages that set both languages side by side. */
export const parallel: Readonly<Record<Locale, Parallel>> = {
  zh: {
    title: '中英对照',
    lead: '两种语言逐段并排。指到一段，另一边对应的一段也会标出。',
    view: '显示',
    both: '并列',
    swap: '左右对换',
    level: (version, day) => `中英文一致，同为版本${version}，${day}。`,
    same: '中英文版本一致',
    behind: (language, paragraphs, day) =>
      `中英文暂不一致：${language}${paragraphs.map((number) => `第${String(number)}段`).join('、')}自${day}起落后。`,
    languages: { zh: '中文', en: '英文' },
    link: '中英对照',
  },
  en: {
    title: 'Side by side',
    lead: 'Both languages, paragraph beside paragraph. Point to a paragraph and its counterpart is marked.',
    view: 'Show',
    both: 'Both',
    swap: 'swap the columns',
    level: (version, day) => `In step: both languages at version ${version}, ${day}.`,
    same: 'Same version in both languages',
    behind: (language, paragraphs, day) => {
      const which = paragraphs.map((number) => `¶${String(number)}`).join(', ');
      return `Out of step: the ${language}${which && ` of ${which}`} has been behind since ${day}.`;
    },
    languages: { zh: 'Chinese', en: 'English' },
    link: 'Side by side',
  },
};
