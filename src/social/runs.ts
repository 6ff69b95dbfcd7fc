import type { Locale } from '../content/locale.ts';
import { squeezeMarks } from '../language/punctuation.ts';
import type { Face } from './face.ts';

/** The two weights of a card: headings, and the apparatus beside them. */
export const weights = ['display', 'text'] as const;
export type Weight = (typeof weights)[number];

export const scripts = ['latin', 'han'] as const;
export type Script = (typeof scripts)[number];

/** A face for each weight of each script. */
export type Faces = Readonly<Record<Weight, Readonly<Record<Script, Face>>>>;

/** Text that stands in one face. */
export interface Run {
  readonly text: string;
  readonly script: Script;
  /** Space before it, in em: `text-autospace`, where Han and another script meet. */
  readonly before: number;
  /** Whether its marks are set half as wide (`halt`). */
  readonly isHalf: boolean;
}

const han = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/u;
// Quotes, dashes, dots: both scripts write them, each in its own form.
const shared = /[·—-…]/u;
const mark = /[\p{P}\p{S}\s]/u;
/** Marks whose ink is on the right of their square. */
const opening = /^[“‘（《〈【「『〔〖]/u;

/** CSS Text 4, `text-autospace`: an eighth of an em between Han and other letters or digits. */
const autospace = 0.125;

function scriptOf(character: string, locale: Locale): Script {
  const isHan = han.test(character) || (locale === 'zh' && shared.test(character));
  return isHan ? 'han' : 'latin';
}

/**
 * A line of text in runs of one face, with the gaps that Chinese typesetting wants: none is typed.
 * An opening mark at the beginning of the line loses its blank half, as do marks beside marks.
 * @param text a line
 * @param locale its language
 */
export function runsOf(text: string, locale: Locale): readonly Run[] {
  const pieces = [...text].reduce<readonly { text: string; script: Script }[]>((found, next) => {
    const script = scriptOf(next, locale);
    const last = found.at(-1);
    if (last?.script !== script) return [...found, { text: next, script }];
    return [...found.slice(0, -1), { text: last.text + next, script }];
  }, []);
  return pieces.flatMap((piece, index) => {
    const previous = pieces[index - 1]?.text.at(-1) ?? '';
    const first = piece.text.at(0) ?? '';
    const isApart = previous !== '' && !mark.test(previous) && !mark.test(first);
    const before = isApart ? autospace : 0;
    if (piece.script === 'latin') return [{ ...piece, before, isHalf: false }];
    const [head, rest] =
      index === 0 && opening.test(piece.text)
        ? [piece.text.slice(0, 1), piece.text.slice(1)]
        : ['', piece.text];
    return [
      ...(head === '' ? [] : [{ text: head, script: piece.script, isHalf: true, before: 0 }]),
      ...squeezeMarks(rest).map(({ text: part, isHalf }, position) => ({
        text: part,
        script: piece.script,
        isHalf,
        before: position === 0 && head === '' ? before : 0,
      })),
    ];
  });
}

/** What a character without a glyph counts as, so that every card can be laid out before it is cut. */
const unknown = { latin: 0.5, han: 1 } as const satisfies Record<Script, number>;

/**
 * How wide a line is, in em, kerning aside.
 * @param text a line
 * @param locale its language
 * @param faces those of its weight
 */
export function widthOf(text: string, locale: Locale, faces: Faces[Weight]): number {
  return runsOf(text, locale)
    .map(({ text: run, script, before, isHalf }) => {
      const advances = [...run].map(
        (character) => faces[script].advance(character) ?? unknown[script],
      );
      return advances.reduce((sum, advance) => sum + (isHalf ? advance / 2 : advance), before);
    })
    .reduce((sum, width) => sum + width, 0);
}
