import type { Locale } from '../model/locale.ts';

interface Parallel {
  readonly title: string;
  readonly lead: string;
  readonly view: string;
  readonly views: Readonly<Record<'both' | Locale, string>>;
  readonly swap: string;
  /** Both languages say the same, at one version. */
  readonly level: (version: string, day: string) => string;
  /** This language was not revised when its twin was. */
  readonly behind: (language: string, day: string) => string;
  readonly languages: Readonly<Record<Locale, string>>;
  readonly link: string;
}

/** Words of the pages that set both languages side by side. */
export const parallel: Readonly<Record<Locale, Parallel>> = {
  zh: {
    title: '中英对照',
    lead: '两种文字逐段并排。指到一段，另一边对应的一段也会标出。',
    view: '显示',
    views: { both: '中英并列', zh: '只看中文', en: '只看英文' },
    swap: '左右对换',
    level: (version, day) => `已套准：中英文同为版本${version}，${day}。`,
    behind: (language, day) => `未套准：${language}自${day}起落后。`,
    languages: { zh: '中文', en: '英文' },
    link: '中英对照',
  },
  en: {
    title: 'Side by side',
    lead: 'Both languages, paragraph beside paragraph. Point to a paragraph and its counterpart is marked.',
    view: 'Show',
    views: { both: 'both', zh: 'Chinese only', en: 'English only' },
    swap: 'swap the columns',
    level: (version, day) => `In register: both languages at version ${version}, ${day}.`,
    behind: (language, day) => `Out of register: the ${language} is behind since ${day}.`,
    languages: { zh: 'Chinese', en: 'English' },
    link: 'Side by side',
  },
};
