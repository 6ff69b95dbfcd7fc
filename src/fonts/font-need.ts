import { tokensOf } from '../build/html-tokens.ts';

/** The faces that this site serves, by the names that its CSS gives them. */
export const faces = [
  'Open Latin',
  'Open Han',
  'Open Han Text',
  'Open Dian',
  'Open Dian Hei',
] as const;
export type Face = (typeof faces)[number];

/** Text as a reader meets it. */
export interface Run {
  readonly text: string;
  /** Primary subtag of the nearest `lang`, or ''. */
  readonly language: string;
  /** The outermost element around it that is set in the display face, by its place in the page. */
  readonly display?: number | undefined;
}

interface Element extends Omit<Run, 'text'> {
  readonly name: string;
  /** Whether it quotes a text that no longer stands, by whose characters no face grows. */
  readonly isKept: boolean;
}

// They have no end tag, so nothing stands inside them.
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The runs of a page, with what its CSS generates: `data-…` in the face of its element, and any
 * other attribute that is not plain ASCII as ordinary text, since `content: attr(…)` may show it. What `.former-text`
 * quotes of earlier versions is left to the reader’s own faces.
 * @param html as the build writes it
 * @param display names of tags and classes that are set in the display face
 */
export function runsOf(html: string, display: ReadonlySet<string>): Run[] {
  let open: readonly Element[] = [];
  return tokensOf(html).flatMap((token, index): Run[] => {
    const parent = open.at(-1) ?? { name: '', language: '', isKept: false };
    if (token.kind === 'text')
      return parent.isKept ? [] : [{ ...parent, text: withoutReferences(token.text) }];
    if (token.kind === 'close') {
      const at = open.findLastIndex(({ name }) => name === token.name);
      if (at !== -1) open = open.slice(0, at);
    }
    if (token.kind !== 'open') return [];
    const classes = (token.attributes.get('class') ?? '').split(/\s+/);
    const isDisplay = [token.name, ...classes].some((name) => display.has(name));
    const element = {
      name: token.name,
      language: token.attributes.get('lang')?.split('-')[0] ?? parent.language,
      display: parent.display ?? (isDisplay ? index : undefined),
      isKept: parent.isKept || classes.includes('former-text'),
    };
    if (!empty.has(token.name) && !token.text.endsWith('/>')) open = [...open, element];
    return [...token.attributes].flatMap(([name, text]) => {
      if (name.startsWith('data-')) return [{ ...element, text }];
      return /^\p{ASCII}*$/u.test(text) ? [] : [{ ...element, display: undefined, text }];
    });
  });
}

/** Named references stay: the build writes only those of ASCII signs, and every cut has ASCII. */
function withoutReferences(text: string): string {
  return text.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
    String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}

const han = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
// Quotes, dashes, dots: both scripts write them, each in its own form.
const shared = /[·—-…]/;
const unseen = /[\s\p{Cc}\p{Cf}]/u;

/**
 * Which face has to hold each character of a page. Latin text is set in the reader's own faces and
 * needs none.
 * @param runs of the page
 */
export function needOf(runs: readonly Run[]): ReadonlyMap<Face, ReadonlySet<string>> {
  const need = new Map(faces.map((face) => [face, new Set<string>()]));
  for (const { text, language, display } of runs) {
    for (const character of text.normalize('NFC')) {
      const isShared = language === 'zh' && shared.test(character);
      const isHan = isShared || han.test(character);
      if (isHan) need.get('Open Han Text')?.add(character);
      if (isShared) need.get('Open Dian')?.add(character);
      if (isShared && character !== '·') need.get('Open Dian Hei')?.add(character);
      if (display === undefined || (unseen.test(character) && !isHan)) continue;
      need.get(isHan ? 'Open Han' : 'Open Latin')?.add(character);
    }
  }
  return need;
}
