import type { Locale } from '../content/locale.ts';
import { en } from './en.ts';
import type { Dictionary } from './shape.ts';
import { zh } from './zh.ts';

export type { Dictionary };

/** The words of the interface in each language. */
export const dictionary: Record<Locale, Dictionary> = { zh, en };
