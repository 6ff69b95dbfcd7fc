import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/** A kind of character that no text of this site has. */
interface Refusal {
  readonly finds: RegExp;
  readonly what: string;
  readonly mend: string;
}

/** Signs whose compatibility form is another, and that Chinese and English are rightly set with. */
const kept = '！（），：；？％～￥…‑¹²³¼½¾™℃№①-⑳';

/** The first kind that a character is of counts. */
const refusals: readonly Refusal[] = [
  { finds: /\t/, what: 'a tab', mend: 'Write spaces.' },
  {
    finds: /\ufffd/,
    what: 'what stands for a character that was lost when the file was converted',
    mend: 'Write the lost character again, and save the file as UTF-8.',
  },
  { finds: /\p{Cc}/u, what: 'a control character', mend: 'Delete it.' },
  {
    finds: /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u,
    what: 'a character that nobody sees',
    mend: 'Delete it.',
  },
  { finds: /[\p{Zl}\p{Zp}]/u, what: 'a separator of lines', mend: 'Delete it.' },
  {
    finds: /(?! )\p{Zs}/u,
    what: 'a space other than the plain one',
    mend: 'Write a plain space in English, none in Chinese: the style sheet makes the gaps.',
  },
  {
    finds: /[\p{Co}\p{Cn}\p{Cs}]/u,
    what: 'a code point that is no character',
    mend: 'Write a character that Unicode has.',
  },
  {
    finds: /\p{M}/u,
    what: 'a mark that is not one with its letter',
    mend: 'Write the letter with its accent as one character (NFC), or without it.',
  },
  {
    finds: /[\p{Emoji_Presentation}\p{Regional_Indicator}]/u,
    what: 'an emoji, for which the faces of this site have no glyph',
    mend: 'Say it in words.',
  },
  {
    finds: /[‐‒―⁃]/u,
    what: 'a sign that looks like a hyphen or dash',
    mend: 'Write - in a word; in Chinese —— for a dash.',
  },
  {
    finds: /[⺀-⻳㇀-㇣]/u,
    what: 'a radical or stroke that looks like a Han character',
    mend: 'Write the character.',
  },
  { finds: /[・‧⋅∙]/u, what: 'a sign that looks like ·', mend: 'Write · (U+00B7).' },
  { finds: /[∕⁄]/u, what: 'a sign that looks like /', mend: 'Write /.' },
  { finds: /∶/u, what: 'a sign that looks like a colon', mend: 'Write ： or :.' },
  { finds: /[´′‵‚‛„‟]/u, what: 'a sign that looks like a quotation mark', mend: 'Write ‘ or ’.' },
  {
    finds: /(?![0-9])\p{Nd}/u,
    what: 'a digit of another script',
    mend: 'Write 0 to 9.',
  },
  {
    finds: /(?![A-Za-zÀ-ÖØ-öø-İĲ-žƀ-ƿǄ-ɏḀ-ỿ]|\p{Script=Han})\p{L}/u,
    what: 'a letter that is neither Latin nor Han, however like one it looks',
    mend: 'Write the Latin letter or the Han character.',
  },
];

const names: ReadonlyMap<string, string> = new Map([
  ['\u00a0', 'no-break space'],
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['\u2028', 'line separator'],
  ['\u2029', 'paragraph separator'],
  ['\u202a', 'left-to-right embedding'],
  ['\u202b', 'right-to-left embedding'],
  ['\u202c', 'pop directional formatting'],
  ['\u202d', 'left-to-right override'],
  ['\u202e', 'right-to-left override'],
  ['\u202f', 'narrow no-break space'],
  ['\u2060', 'word joiner'],
  ['\u2066', 'left-to-right isolate'],
  ['\u2067', 'right-to-left isolate'],
  ['\u2068', 'first strong isolate'],
  ['\u2069', 'pop directional isolate'],
  ['\u3000', 'ideographic space'],
  ['\ufeff', 'zero-width no-break space'],
  ['\ufffd', 'replacement character'],
]);

/** The code point of a character, and its name where a writer may know it: `U+00AD, soft hyphen`. */
function codePoint(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = names.get(character);
  return `U+${code}${name === undefined ? '' : `, ${name},`}`;
}

/** Printable ASCII, Han of the common block, and the signs of both languages: nearly all that is written. */
const plain = /[\n -~一-鿿，。：；？！（）《》“”‘’、·…—–‑]/g;

const isKept = new RegExp(`^[${kept}]$`, 'u');

/** Why a character may stand in no text; undefined where it may. */
function refusalOf(character: string): Omit<Refusal, 'finds'> | undefined {
  const compatible = character.normalize('NFKC');
  if (compatible !== character && !isKept.test(character) && !/^\s/.test(compatible)) {
    const what = `a compatibility form of ${compatible}`;
    return { what, mend: `Write ${compatible}.` };
  }
  return refusals.find(({ finds }) => finds.test(character));
}

/** Characters in the order of the text, each once a line, that may stand in no text. */
function refusedIn(line: string, isForeign: boolean): readonly string[] {
  const rare = new Set(line.replaceAll(plain, ''));
  return [...rare].filter((character) => {
    if (refusalOf(character) === undefined) return false;
    if (!isForeign || !/\p{L}/u.test(character)) return true;
    // A work has the title that it has; in a word with Latin letters a foreign one is a look-alike.
    const words = line.match(/[\p{L}\p{M}]+/gu) ?? [];
    return words.some((word) => word.includes(character) && /\p{Script=Latin}/u.test(word));
  });
}

/**
 * Every character of a file that may stand nowhere in it: what nobody sees, what was lost, what only looks like
 * another, what is of another script. Letters of other scripts may stand in `sources.yaml`, for titles and names.
 * @param path the file
 * @param text its content
 * @returns one problem for each character and line, with its code point
 */
export function characterFaults(path: string, text: string): readonly Problem[] {
  if (text.replaceAll(plain, '') === '') return [];
  const isForeign = path.endsWith('/sources.yaml');
  return text.split('\n').flatMap((line, index) =>
    refusedIn(line, isForeign).map((character) => {
      const { what = '', mend = '' } = refusalOf(character) ?? {};
      const at = line.indexOf(character);
      const near = `${line.slice(Math.max(0, at - 8), at)}▯${line.slice(at + character.length, at + 9)}`;
      const fault = `${codePoint(character)} in “${near.trim()}” is ${what}`;
      return problem({ path, line: index + 1 }, fault, mend);
    }),
  );
}

/**
 * A character that a text has only once it was decoded: written as `&nbsp;` or "\u200b".
 * @param text a value, decoded
 * @param source as it is written
 * @returns its code point and what it is, or nothing
 */
export function hiddenCharacter(text: string, source: string): string | undefined {
  for (const character of new Set(text.replaceAll(plain, ''))) {
    const refusal = refusalOf(character);
    if (refusal !== undefined && !source.includes(character)) {
      return `${codePoint(character)} is ${refusal.what}`;
    }
  }
  return undefined;
}

/**
 * The text with what may not stand in it replaced, so that one run tells its other faults too, and none twice.
 * @param text the content of a file
 */
export function withoutRefused(text: string): string {
  if (text.replaceAll(plain, '') === '') return text;
  return text
    .replaceAll(/^\t+/gm, (tabs) => '  '.repeat(tabs.length))
    .replaceAll(/(?<=[!-~])(?! )[\p{Zs}\t](?=[!-~])/gu, ' ')
    .normalize('NFC')
    .replaceAll(/[^\n -~一-鿿]/gu, (character) => {
      if (refusalOf(character) === undefined) return character;
      const compatible = character.normalize('NFKC');
      if (compatible !== character) return compatible.trim();
      return /[\p{L}\p{N}\p{S}\p{P}]/u.test(character) && character !== '\ufffd' ? character : '';
    });
}
