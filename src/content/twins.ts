import type { Book } from './book.ts';
import type { Locale } from './locale.ts';
import { textsOf } from './texts.ts';
import type { Text } from './texts.ts';

/** The same thing said in both languages. */
export interface Twin extends Readonly<Record<Locale, Text>> {
  readonly what: string;
  readonly claim?: string | undefined;
  /** Of a paragraph: the claims that it tells. */
  readonly parts: readonly Twin[];
}

/**
 * Everything that stands in both languages, side by side.
 * @param book the book; a text that could not be read has had its fault told and is left out
 */
export function twinsOf(book: Book): readonly Twin[] {
  return paired(textsOf(book));
}

/** Texts with those of the other language; where paragraphs differ in number or in claims, parity says so. */
function paired(texts: readonly Text[]): readonly Twin[] {
  const english = new Map(texts.filter(isIn('en')).map((text) => [text.key, text]));
  return texts.filter(isIn('zh')).flatMap((zh) => {
    const en = english.get(zh.key);
    if (en?.shape !== zh.shape || zh.text === '' || en.text === '') return [];
    const parts = paired([...zh.parts, ...en.parts]);
    return [{ what: zh.what, claim: zh.claim, parts, zh, en }];
  });
}

const isIn =
  (locale: Locale) =>
  (text: Text): boolean =>
    text.locale === locale;
