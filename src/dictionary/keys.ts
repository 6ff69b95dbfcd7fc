import type { Locale } from '../content/locale.ts';

/** Words of the switch for single keys, on the page about the site. */
export const keys: Readonly<Record<Locale, { readonly label: string }>> = {
  zh: { label: '开启单键快捷键' },
  en: { label: 'Use single-key shortcuts' },
};
